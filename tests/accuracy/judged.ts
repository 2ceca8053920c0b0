/** What the encoder says of the labelled texts, case by case, beside what readers said: what curves and weights are fitted to. */
import { anyWording, type WordingEvidence } from '../../lib/readers/meaning/wording';
import type { ReadUnit } from '../../lib/readers/reader';
import { type Reading, unitsOf } from './cases';
import type { Judged } from './curves';
import type { DraftSet } from './draft-sets';
import type { RawRun } from './meaning';
import type { LabelledMessage, MessageSet } from './message-sets';
import { touch } from './span';
import type { SteppedDraft } from './step-accuracy';

export interface Labelled {
  drafts: readonly DraftSet[];
  messages: readonly MessageSet[];
  hints: readonly LabelledMessage[];
  steps: readonly SteppedDraft[];
}

/** By label. */
export type Cases = Map<string, Judged[]>;

export interface JudgedSentence {
  evidence: WordingEvidence;
  right: boolean;
}

/** Runs below this chance are never said, whatever the curve. */
const leastChance = 0.05;

/** Each label of each text, and whether readers say that the text has it. */
export function judgedLabels(reading: Reading, labelled: Labelled): Cases {
  const cases: Cases = new Map();
  const add = (label: string, one: Judged) => {
    cases.set(label, [...(cases.get(label) ?? []), one]);
  };
  judgeTips(reading, labelled, add);
  judgeSteps(reading, labelled, add);
  judgeCues(reading, labelled, add);
  judgeHeat(reading, labelled, add);
  return cases;
}

/** Each sentence of the drafts, and whether readers would change it. */
export function judgedSentences({ engine, meaning }: Reading, { drafts }: Labelled): JudgedSentence[] {
  return drafts.flatMap(({ drafts: all }) =>
    all.flatMap((draft) => {
      const sentences = engine.language.tokenizer.tokenize(draft.text);
      const unit = unitsOf(engine, [draft], []).find((one) => one.unit === 'text' && one.side === 'agent');
      return (unit ? meaning.wording(unit, sentences) : []).map(({ sentence, evidence }) => ({
        evidence,
        right: draft.either.some((span) => touch(span, sentence)),
      }));
    }),
  );
}

type Add = (label: string, one: Judged) => void;

function judgeTips({ engine, meaning }: Reading, { drafts }: Labelled, add: Add): void {
  const apart = new Set(meaning.card.wording.apart);
  for (const draft of drafts.filter(({ tips }) => tips).flatMap((set) => set.drafts)) {
    for (const { label, chance, ...at } of runsOf(meaning, unitsOf(engine, [draft], []), 'agent')) {
      if (apart.has(label)) add(label, { chance, right: draft.either.some((span) => touch(span, at)) });
    }
  }
}

function judgeSteps({ engine, meaning }: Reading, { steps }: Labelled, add: Add): void {
  for (const draft of steps) {
    for (const { label, chance } of best(runsOf(meaning, unitsOf(engine, [draft], []), 'agent'))) {
      if (label.startsWith('step/'))
        add(label, { chance, right: draft.steps.includes(label.replace('step/', '')) });
    }
  }
}

function judgeCues({ engine, meaning }: Reading, { messages, hints }: Labelled, add: Add): void {
  for (const message of [...cued(messages), ...hints]) {
    for (const { label, chance } of best(runsOf(meaning, unitsOf(engine, [], [message]), 'customer'))) {
      if (label.startsWith('customer/')) add(label, { chance, right: message.cues.includes(label) });
    }
  }
}

function judgeHeat({ engine, meaning }: Reading, { messages }: Labelled, add: Add): void {
  for (const message of cued(messages)) {
    const unit = unitsOf(engine, [], [message]).find((one) => one.unit === 'text');
    if (!unit) continue;
    const chances = meaning.texts(unit);
    for (const band of [1, 2, 3])
      add(`heat>=${band}`, { chance: chances[`heat>=${band}`] ?? 0, right: message.heat >= band });
  }
}

const cued = (sets: readonly MessageSet[]): LabelledMessage[] =>
  sets.filter(({ hasCues }) => hasCues).flatMap(({ messages }) => messages);

const runsOf = (meaning: Reading['meaning'], units: readonly ReadUnit[], side: ReadUnit['side']): RawRun[] =>
  units
    .filter((unit) => unit.unit === 'text' && unit.side === side)
    .flatMap((unit) => meaning.runs(unit, leastChance))
    .filter(({ label }) => label !== anyWording);

/** Of each label the surest run of a text: what is counted is whether the text has it. */
function best(runs: readonly RawRun[]): RawRun[] {
  const kept = new Map<string, RawRun>();
  for (const run of runs) if ((kept.get(run.label)?.chance ?? 0) < run.chance) kept.set(run.label, run);
  return [...kept.values()];
}
