/** What a reply does and which questions it answers, against a reader's labels. */

import { compilePack } from '../../lib/engine/compiled-pack';
import { createQuickReading } from '../../lib/engine/quick-reading';
import { answeredBy } from '../../lib/engine/reply/answered';
import { heardIn } from '../../lib/engine/reply/heard';
import { isGiven } from '../../lib/engine/sign';
import { lastTurnOf, pairOf } from '../../lib/engine/units';
import type { Answered } from '../../lib/model/analysis';
import { corePack } from '../../lib/packs/core';
import type { Reading } from './cases';
import { type AgentLine, readLines } from './data';
import type { LabelledDraft } from './draft-sets';
import { devFiles, devSteps } from './encoder/sources';
import { precision, recall, type Tally, table, withInterval } from './interval';

export interface SteppedDraft extends LabelledDraft {
  /** Without their prefix. */
  steps: string[];
  questions: { q: string; answered: Answered }[];
}

interface StepLine extends AgentLine {
  steps: { step: string }[];
  questions: SteppedDraft['questions'];
}

export const steppedDrafts = (folder: string): SteppedDraft[] =>
  [
    ...readLines<StepLine>(folder, devFiles.steps),
    ...readLines<StepLine>(folder, devSteps.file).filter(({ id }) => id.startsWith(devSteps.prefix)),
  ].map(({ id, text, context, steps, questions }) => ({
    id,
    channel: '–',
    text,
    context: context ?? [],
    marked: [],
    either: [],
    steps: [...new Set(steps.map(({ step }) => step))],
    questions,
  }));

const pack = corePack();
const compiled = compilePack(pack);
const read = createQuickReading(compiled);

/** Steps by the encoder's own labels. */
function heardSteps({ scores, threadOf }: Reading, { text, context }: SteppedDraft): Set<string> {
  const draft = read('agent', text);
  const heard = heardIn(draft, lastTurnOf(threadOf(context)), scores);
  const labels = draft.sentences.flatMap(({ start }) => (heard(start) ?? []).map(({ label }) => label));
  return new Set(labels.flatMap((label) => (label.startsWith('step/') ? [label.replace('step/', '')] : [])));
}

/** Steps by the pack's patterns: only those that a pack has. */
const patternSteps = ({ text }: SteppedDraft): Set<string> => {
  const { parts } = read('agent', text);
  return new Set(
    compiled.steps
      .filter(({ done }) => isGiven({ ...done, heardAs: [] }, parts))
      .map(({ step }) => step.id.replace('step/', '')),
  );
};

const tallyOf = (said: ReadonlySet<string>, marked: readonly string[], only: ReadonlySet<string>): Tally => {
  const own = [...said].filter((step) => only.has(step));
  const wanted = marked.filter((step) => only.has(step));
  const hit = own.filter((step) => wanted.includes(step)).length;
  return { right: hit, hit, wrong: own.length - hit, missed: wanted.length - hit };
};

const f1 = (tallies: readonly Tally[]): number => {
  const [p, r] = [precision(tallies), recall(tallies)];
  return (2 * p * r) / (p + r);
};

export function stepAccuracy(reading: Reading, drafts: readonly SteppedDraft[]): string[] {
  const labels = new Set(drafts.flatMap(({ steps }) => steps));
  const shared = new Set(
    compiled.steps.map(({ step }) => step.id.replace('step/', '')).filter((step) => labels.has(step)),
  );
  const by = (steps: (draft: SteppedDraft) => Set<string>, only: ReadonlySet<string>) =>
    withInterval(
      drafts.map((draft) => tallyOf(steps(draft), draft.steps, only)),
      f1,
    );
  return [
    `Steps of a reply (${drafts.length} drafts), F1: all ${labels.size} by meaning ${by((draft) => heardSteps(reading, draft), labels)}; the ${shared.size} that the pack has: by meaning ${by((draft) => heardSteps(reading, draft), shared)}, by patterns ${by(patternSteps, shared)}.`,
    '',
    ...table(
      'step, by meaning',
      [...labels].map((step) => [
        step,
        drafts.map((draft) => tallyOf(heardSteps(reading, draft), draft.steps, new Set([step]))),
      ]),
    ),
    '',
    ...answerAccuracy(reading, drafts),
  ];
}

/** Every labelled question, held against its draft; and whether yes is told from no where it is one of both. */
function answerAccuracy({ scores }: Reading, drafts: readonly SteppedDraft[]): string[] {
  const asked = drafts.flatMap((draft) =>
    draft.questions.map(({ q, answered }) => ({
      answered,
      said: answeredBy(read('agent', draft.text), scores)(q),
    })),
  );
  const known = asked.flatMap(({ answered, said }) => (said ? [{ answered, said }] : []));
  const share = (cases: readonly { answered: Answered; said: Answered }[]) =>
    cases.filter(({ answered, said }) => answered === said).length / cases.length;
  const kinds = ['yes', 'partly', 'no'] as const;
  return [
    `Questions answered yes, partly or no (${known.length}): accuracy ${withInterval(known, share)}; always “yes” would be ${(known.filter(({ answered }) => answered === 'yes').length / known.length).toFixed(2)}.`,
    `| labelled | ${kinds.map((kind) => `said ${kind}`).join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...kinds.map(
      (kind) =>
        `| ${kind} | ${kinds.map((said) => known.filter((one) => one.answered === kind && one.said === said).length).join(' | ')} |`,
    ),
  ];
}

/** What has to be read for them, beside the drafts. */
export const questionUnits = (drafts: readonly SteppedDraft[]) =>
  drafts.flatMap(({ text, questions }) => {
    const draft = read('agent', text);
    return questions.map(({ q }) => pairOf(draft, q));
  });
