import Papa from 'papaparse';
import { useRef, useState } from 'preact/hooks';
import { messagesIn } from '../../lib/packs/tickets';
import { emptyReport, type TrialReport, tryOn } from '../../lib/packs/trial';
import { pluralize } from '../../lib/text/pluralize';
import { download } from './download';
import { trialEngines } from './trial-engines';
import { usePacks } from './use-packs';

/** How many records are judged before the page draws again. */
const atOnce = 50;

interface Run {
  done: number;
  of: number;
  report: TrialReport;
  ended: boolean;
}

/** What a pack would have flagged in past tickets, and the difference to what is live. On this machine alone. */
export function TrialRun() {
  const packs = usePacks();
  const [tickets, setTickets] = useState<File>();
  const [candidate, setCandidate] = useState<File>();
  const [run, setRun] = useState<Run>();
  const [said, setSaid] = useState('');
  const cancelled = useRef(false);
  if (!packs) return <p class="quiet">Loading…</p>;

  const start = async (): Promise<void> => {
    if (!tickets) return;
    cancelled.current = false;
    setSaid('');
    const engines = trialEngines(packs.gathered, await candidate?.text());
    if (typeof engines === 'string') {
      setSaid(engines);
      return;
    }
    let records: unknown[];
    try {
      records = recordsIn(await tickets.text(), tickets.name);
    } catch (error) {
      setSaid(`The tickets cannot be read: ${(error as Error).message}.`);
      return;
    }
    const report = emptyReport();
    let at = 0;
    for (; at < records.length && !cancelled.current; at++) {
      const messages = messagesIn(records[at]);
      if ('error' in messages) report.bad++;
      else for (const message of messages) tryOn(report, engines.now, engines.before, message);
      if (at % atOnce === 0) {
        setRun({ done: at, of: records.length, report, ended: false });
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
    setRun({ done: at, of: records.length, report, ended: true });
    if (cancelled.current) setSaid('Stopped; the counts so far stand below.');
  };
  return (
    <section class="card" aria-labelledby="trial">
      <h2 id="trial">Trial run</h2>
      <p class="why">
        Past tickets stay on this machine and are not stored. JSON lines with role and text, an export of
        Zendesk or Intercom with one ticket a line, or a table (.csv) with the columns role and text.
      </p>
      <label>
        Tickets
        <input
          type="file"
          accept=".jsonl,.json,.csv,.ndjson"
          onChange={(event) => setTickets(event.currentTarget.files?.[0])}
        />
      </label>
      <label>
        A pack to try; without one, what is live beside the core pack
        <input
          type="file"
          accept=".json"
          onChange={(event) => setCandidate(event.currentTarget.files?.[0])}
        />
      </label>
      <div class="actions">
        <button
          type="button"
          class="main"
          disabled={!tickets || (run && !run.ended)}
          onClick={() => void start()}
        >
          Run
        </button>
        {run && !run.ended && (
          <button
            type="button"
            onClick={() => {
              cancelled.current = true;
            }}
          >
            Stop
          </button>
        )}
      </div>
      <div role="status">{said}</div>
      {run && (
        <>
          <progress max={run.of} value={run.done} aria-label="Tickets judged" />
          <Report {...run} />
        </>
      )}
    </section>
  );
}

function Report({ report, ended }: Run) {
  const { messages, bad, rules } = report;
  const rows = Object.entries(rules).sort(([, a], [, b]) => b.now - a.now);
  return (
    <>
      <p>
        {pluralize(messages, 'message')}
        {bad > 0 && `, ${pluralize(bad, 'record')} could not be read`}
      </p>
      <table class="figures named">
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Per 1,000</th>
            <th scope="col">Difference</th>
            <th scope="col">Example</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([rule, { now, before, examples }]) => (
            <tr key={rule}>
              <th scope="row">{rule}</th>
              <td>{((1000 * now) / Math.max(1, messages)).toFixed(1)}</td>
              <td>{now - before > 0 ? `+${now - before}` : now - before}</td>
              <td>{examples[0] && <q>{examples[0]}</q>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ended && (
        <button type="button" onClick={() => download('evenkeel-trial.json', report)}>
          Export the counts
        </button>
      )}
    </>
  );
}

/** Records of an export; a line that is no JSON is counted as bad later on. */
function recordsIn(text: string, name: string): unknown[] {
  if (/\.csv$/i.test(name)) return Papa.parse(text, { header: true, skipEmptyLines: true }).data;
  if (/^\s*\[/.test(text)) return JSON.parse(text) as unknown[];
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      try {
        return JSON.parse(line) as unknown;
      } catch {
        return undefined;
      }
    });
}
