import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import Papa from 'papaparse';
import { anonymousSentence } from '../packs/anonymous-sentence';
import { heardRules } from '../packs/examples/example-rules';
import { packsInForce, withEngines } from '../packs/in-force';
import { messagesIn, recordOfLine } from '../packs/tickets';
import { emptyReport, mergeReports, type TrialReport, tryOn, unitsIn } from '../packs/trial';
import { createAwaitScores } from '../readers/await-scores';
import { measuredPrecision } from '../readers/rules/pattern-record';
import { meaningReaders } from './meaning';
import { provedPack } from './packs/proved-pack';
import { printProblems } from './problems';
import { takeFlag } from './take-flag';
import { UsageError } from './usage-error';

const usage =
  'trial needs: trial PACK --on FILE [--json] [--rules-only], where FILE may be - for standard input; or trial --merge REPORT…';

/**
 * What a pack would have flagged in past tickets: counts for each rule, per 1,000 messages, an example, and
 * the difference to the core pack alone. It streams: a year of tickets takes no more memory than a day's.
 * @returns 1 if the pack does not hold or a record was bad
 */
export async function trial(
  args: string[],
  input: Readable,
  output: Writable,
  complaints: Writable,
): Promise<number> {
  if (args[0] === '--merge') return merge(args.slice(1), output);
  const rest = [...args];
  const json = takeFlag(rest, '--json');
  const isRulesOnly = takeFlag(rest, '--rules-only');
  const [path, flag, tickets, ...more] = rest;
  if (!path || flag !== '--on' || !tickets || more.length) throw new UsageError(usage);
  if (tickets !== '-' && !existsSync(tickets)) throw new UsageError(`${tickets}: there is no such file`);
  const proved = await provedPack(path);
  if (!proved.ok) {
    printProblems(path, proved.problems, complaints);
    return 1;
  }
  const inForce = packsInForce([{ pack: proved.pack, source: 'file' }]);
  if (inForce.problems.length) {
    printProblems(path, inForce.problems, complaints);
    return 1;
  }
  const now = withEngines(inForce, measuredPrecision);
  const before = withEngines(packsInForce([]), measuredPrecision);
  const rules = heardRules(now.map(({ pack }) => pack));
  const readers = await meaningReaders(isRulesOnly, complaints, rules);
  const awaitScores = createAwaitScores(readers, new AbortController().signal);
  const report = emptyReport();
  const stream = tickets === '-' ? input : createReadStream(tickets);
  for await (const { place, record, error } of recordsIn(stream, /\.csv$/i.test(tickets))) {
    const messages = error === undefined ? messagesIn(record) : { error };
    if ('error' in messages) {
      report.bad++;
      if (report.bad <= maxComplaints) complaints.write(`${tickets}:${place}: ${messages.error}\n`);
    } else
      for (const message of messages)
        tryOn(report, now, before, message, await awaitScores(unitsIn(now, message)));
  }
  const unsaid = report.bad - maxComplaints;
  if (unsaid > 0) complaints.write(`… and ${unsaid} more records that could not be read.\n`);
  output.write(json ? `${JSON.stringify(anonymousReport(report))}\n` : asTable(report));
  return report.bad ? 1 : 0;
}

/** A file of another shape is wrong in every line; the first of them say it. */
const maxComplaints = 20;

interface Found {
  /** Line or row, from 1. */
  place: number;
  record?: unknown;
  error?: string;
}

async function* recordsIn(stream: Readable, isTable: boolean): AsyncGenerator<Found> {
  let place = 0;
  if (isTable) {
    const rows = stream.pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { header: true, skipEmptyLines: true }));
    for await (const record of rows) yield { place: ++place, record };
    return;
  }
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    place++;
    if (!line.trim()) continue;
    yield { place, ...recordOfLine(line) };
  }
}

/** A report that is written travels: what its examples show is nobody's by name. */
const anonymousReport = ({ rules, ...report }: TrialReport): TrialReport => ({
  ...report,
  rules: Object.fromEntries(
    Object.entries(rules).map(([rule, trial]) => [
      rule,
      { ...trial, examples: trial.examples.map((words) => anonymousSentence(words)) },
    ]),
  ),
});

/** Reports of the same trial over several parts of the tickets, as one. */
function merge(paths: readonly string[], output: Writable): number {
  if (!paths.length) throw new UsageError(usage);
  const reports = paths.flatMap((path) => {
    if (!existsSync(path)) throw new UsageError(`${path}: there is no such file`);
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim())
      .map((line, n) => {
        try {
          return JSON.parse(line) as TrialReport;
        } catch {
          throw new UsageError(`${path}:${n + 1}: is no report of trial --json`);
        }
      });
  });
  output.write(asTable(mergeReports(reports)));
  return 0;
}

function asTable({ messages, rules }: TrialReport): string {
  const rows = Object.entries(rules).sort((a, b) => b[1].now - a[1].now || (a[0] < b[0] ? -1 : 1));
  const lines = rows.map(([rule, { now, before, examples }]) => {
    const rate = ((1000 * now) / Math.max(1, messages)).toFixed(1);
    const difference = now - before;
    return `${rate}\t${difference > 0 ? `+${difference}` : difference}\t${rule}\t${examples[0] ?? ''}`;
  });
  return [`${messages} messages`, 'per 1,000\tdifference\trule\texample', ...lines, ''].join('\n');
}
