/** A trial run: what a pack would have flagged in past messages, and the difference to what is live. Pure. */
import type { Engine } from '../engine/engine';
import type { ThreadState } from '../model/analysis';
import type { ReadUnit } from '../readers/reader';
import { noScores, type Scores } from '../readers/scores';
import { type JudgingPack, readerOf } from './in-force';
import { dangerBeside } from './safety/danger-beside';
import type { PastMessage } from './tickets';

export interface RuleTrial {
  /** Messages in which the rule spoke with the pack, and without it. */
  now: number;
  before: number;
  /** The first few texts that it found. */
  examples: string[];
}

/** Counts alone and a few examples: its size does not grow with the tickets. */
export interface TrialReport {
  messages: number;
  /** Records that could not be read. */
  bad: number;
  rules: Record<string, RuleTrial>;
}

type Counts = Pick<RuleTrial, 'now' | 'before'>;

/** What of a report may go anywhere: ids of rules, and numbers. */
export interface TrialCounts extends Pick<TrialReport, 'messages' | 'bad'> {
  rules: Record<string, Counts>;
}

/** A report without anybody's words. */
export const countsOf = ({ messages, bad, rules }: TrialReport): TrialCounts => ({
  messages,
  bad,
  rules: Object.fromEntries(
    Object.entries(rules).map(([rule, { now, before }]) => [rule, { now, before }] as const),
  ),
});

const examplesKept = 3;

export const emptyReport = (): TrialReport => ({ messages: 0, bad: 0, rules: {} });

/** What judges a text, by language. */
export type Judges = readonly [JudgingPack, ...JudgingPack[]];

/** Everything that slow readers may be asked of a message, by whichever pack reads it. */
export function unitsIn(judges: Judges, { role, text, context }: PastMessage): ReadUnit[] {
  const { engine } = readerOf(judges, text);
  const messages = [...context, ...(role === 'customer' ? [{ role, text }] : [])];
  return engine.unitsToRead(threadOf(engine, messages), role === 'agent' ? text : '');
}

/**
 * Judges one message with and without the pack, and counts it in the report. Its own language decides by which
 * rules.
 * @param scores of slow readers, the same for both: what a sentence means does not hang on a pack
 */
export function tryOn(
  report: TrialReport,
  now: Judges,
  before: Judges,
  message: PastMessage,
  scores = noScores,
): void {
  report.messages++;
  for (const [rule, text] of flagged(now, message, scores)) {
    const count = ruleIn(report, rule);
    count.now++;
    if (count.examples.length < examplesKept && !count.examples.includes(text)) count.examples.push(text);
  }
  for (const [rule] of flagged(before, message, scores)) ruleIn(report, rule).before++;
}

/** Reports of parts of the tickets, as one. */
export function mergeReports(reports: readonly (TrialReport | TrialCounts)[]): TrialReport {
  const all = emptyReport();
  for (const { messages, bad, rules } of reports) {
    all.messages += messages;
    all.bad += bad;
    for (const [rule, { now, before, examples = [] }] of Object.entries<Partial<RuleTrial> & Counts>(rules)) {
      const count = ruleIn(all, rule);
      count.now += now;
      count.before += before;
      count.examples = [...new Set([...count.examples, ...examples])].slice(0, examplesKept);
    }
  }
  return all;
}

function ruleIn({ rules }: TrialReport, rule: string): RuleTrial {
  rules[rule] ??= { now: 0, before: 0, examples: [] };
  return rules[rule];
}

/** Stands in a report in place of words, where a rule found that something is missing. */
export const missingWords = '(missing)';

/** Each rule at most once a message, with the words it flagged. */
function flagged(judges: Judges, { role, text, context }: PastMessage, scores: Scores): Map<string, string> {
  const { engine } = readerOf(judges, text);
  const thread = threadOf(engine, context, scores);
  const { findings } =
    role === 'customer' ? engine.readCustomer(text, scores) : engine.checkDraft(text, thread, scores);
  const beside = role === 'customer' ? dangerBeside(judges, engine, text) : [];
  return new Map(
    [...findings, ...beside.map(({ finding }) => finding)].map((finding) => [
      finding.rule,
      finding.text || missingWords,
    ]),
  );
}

const threadOf = (engine: Engine, context: PastMessage['context'], scores?: Scores): ThreadState =>
  engine.readThread(
    context.map((said) => ({ speaker: said.role, text: said.text })),
    undefined,
    scores,
  );
