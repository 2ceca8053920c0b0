import Papa from 'papaparse';
import { useRef, useState } from 'preact/hooks';
import { type UiText, uiText } from '../../lib/model/ui-text';
import { heardRules } from '../../lib/packs/examples/example-rules';
import { messagesIn, recordOfLine } from '../../lib/packs/tickets';
import { countsOf, emptyReport, missingWords, type TrialReport, tryOn, unitsIn } from '../../lib/packs/trial';
import { createAwaitScores } from '../../lib/readers/await-scores';
import { noScores } from '../../lib/readers/scores';
import { effective } from '../../lib/settings/team-settings';
import { teamHere } from '../../lib/sources/gather';
import { number } from '../../lib/ui/formats';
import { say, t } from '../../lib/ui/translate';
import { trialReaders } from './by-example/trial-readers';
import { download } from './download';
import { trialEngines } from './trial-engines';
import { usePacks } from './use-packs';
import { useSettings } from './use-settings';

/** How many records are judged by the rules before the page draws again; by meaning each of them takes its time. */
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
  const [said, setSaid] = useState<UiText>();
  const abort = useRef(new AbortController());
  const [settings] = useSettings();
  if (!packs || !settings) return <p class="quiet">{t('sharedLoading')}</p>;

  const start = async (): Promise<void> => {
    if (!tickets) return;
    abort.current = new AbortController();
    const { signal } = abort.current;
    setSaid(undefined);
    const engines = trialEngines(packs.gathered, await candidate?.text());
    if ('key' in engines) {
      setSaid(engines);
      return;
    }
    let records: unknown[];
    try {
      records = recordsIn(await tickets.text(), tickets.name);
    } catch (error) {
      setSaid(uiText('optionsTrialUnreadable', { error: (error as Error).message }));
      return;
    }
    const report = emptyReport();
    let at = 0;
    setRun({ done: 0, of: records.length, report, ended: false });
    const isWanted = effective(settings, teamHere(packs.gathered, {})?.team, 'meaning');
    const rules = heardRules(engines.now.map(({ pack }) => pack));
    const { readers, close } = await trialReaders(rules, isWanted);
    const awaitScores = createAwaitScores(readers, signal);
    const shownEvery = readers.length ? 1 : atOnce;
    for (; at < records.length && !signal.aborted; at++) {
      const messages = messagesIn(records[at]);
      if ('error' in messages) report.bad++;
      else
        for (const message of messages) {
          // A worker that dies in between takes no more than what was read by meaning.
          const scores = await awaitScores(unitsIn(engines.now, message)).catch(() => noScores);
          tryOn(report, engines.now, engines.before, message, scores);
        }
      if (at % shownEvery === 0) {
        setRun({ done: at, of: records.length, report, ended: false });
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
    close();
    setRun({ done: at, of: records.length, report, ended: true });
    if (signal.aborted) setSaid(uiText('optionsTrialStopped'));
  };
  return (
    <section class="card" aria-labelledby="trial">
      <h2 id="trial">{t('optionsTrialTitle')}</h2>
      <p class="why">{t('optionsTrialWhy')}</p>
      <label>
        {t('optionsTrialTickets')}
        <input
          type="file"
          accept=".jsonl,.json,.csv,.ndjson"
          onChange={(event) => setTickets(event.currentTarget.files?.[0])}
        />
      </label>
      <label>
        {t('optionsTrialCandidate')}
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
          data-testid="run"
          disabled={!tickets || (run && !run.ended)}
          onClick={() => void start()}
        >
          {t('optionsTrialRun')}
        </button>
        {run && !run.ended && (
          <button type="button" onClick={() => abort.current.abort()}>
            {t('optionsTrialStop')}
          </button>
        )}
      </div>
      <div role="status">{said && say(said)}</div>
      {run && (
        <>
          <progress max={run.of} value={run.done} aria-label={t('optionsTrialJudged')} />
          <Report {...run} />
        </>
      )}
    </section>
  );
}

function Report({ report, ended }: Run) {
  const { messages, bad, rules } = report;
  const judged = uiText('optionsTrialMessages', { count: messages });
  const rows = Object.entries(rules).sort(([, a], [, b]) => b.now - a.now);
  return (
    <>
      <p data-testid="judged" data-messages={messages} data-bad={bad}>
        {say(bad ? uiText('optionsTrialBad', { messages: judged, count: bad }) : judged)}
      </p>
      <table class="figures named">
        <thead>
          <tr>
            <th scope="col">{t('optionsTrialRule')}</th>
            <th scope="col">{t('optionsTrialRate')}</th>
            <th scope="col">{t('optionsTrialDifference')}</th>
            <th scope="col">{t('optionsTrialExample')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([rule, { now, before, examples }]) => (
            <tr key={rule} data-rule={rule}>
              <th scope="row" dir="auto">
                {rule}
              </th>
              <td>
                {number((1000 * now) / Math.max(1, messages), {
                  minimumFractionDigits: 1,
                  maximumFractionDigits: 1,
                })}
              </td>
              <td>{number(now - before, { signDisplay: 'exceptZero' })}</td>
              <td>{examples[0] && <Example words={examples[0]} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ended && (
        <button
          type="button"
          data-testid="export-counts"
          onClick={() => download('evenkeel-trial.json', countsOf(report))}
        >
          {t('optionsTrialExport')}
        </button>
      )}
    </>
  );
}

/** Words that a rule flagged; a rule about what is missing flags none. */
const Example = ({ words }: { words: string }) =>
  words === missingWords ? <span>{t('optionsTrialMissing')}</span> : <q dir="auto">{words}</q>;

/** Records of an export; a line that is no JSON is counted as bad later on. */
function recordsIn(text: string, name: string): unknown[] {
  if (/\.csv$/i.test(name)) return Papa.parse(text, { header: true, skipEmptyLines: true }).data;
  if (/^\s*\[/.test(text)) return JSON.parse(text) as unknown[];
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map(recordOfLine)
    .map((read) => ('record' in read ? read.record : undefined));
}
