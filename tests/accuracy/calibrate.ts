/**
 * `npm run accuracy -- --calibrate`: fits, on the sets that nothing else was fitted on, the curves by which the encoder's
 * chances are read, and writes them with the thresholds into the model's card.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeaningCard } from '../../lib/readers/meaning/card';
import { anyWording } from '../../lib/readers/meaning/spans';
import type { ReadUnit } from '../../lib/readers/reader';
import { root } from '../setup.mjs';
import { type Reading, unitsOf } from './cases';
import { type Curve, calibrationError, certaintyBy, fitCurve, type Judged } from './curves';
import type { DraftSet } from './draft-sets';
import type { RawRun } from './meaning';
import { type LabelledMessage, type MessageSet, safetyCues } from './message-sets';
import { touch } from './span';
import type { SteppedDraft } from './step-accuracy';

export interface Labelled {
  drafts: readonly DraftSet[];
  messages: readonly MessageSet[];
  hints: readonly LabelledMessage[];
  steps: readonly SteppedDraft[];
}

/** Runs below this chance are never said, whatever the curve. */
const leastChance = 0.05;

/**
 * From which certainty on each kind is said. Chosen on the same sets for the precision that the README names; the more it
 * costs to be wrong, the surer.
 */
const thresholds = {
  default: 0.5,
  tentative: 0.5,
  wording: 0.7,
  anyWording: 0.75,
  cue: 0.5,
  safety: 0.75,
  step: 0.5,
};

type Cases = Map<string, Judged[]>;

const add = (cases: Cases, label: string, one: Judged): void => {
  cases.set(label, [...(cases.get(label) ?? []), one]);
};

/** Every run of every label on the labelled texts, and whether readers marked the same. */
export function judgedRuns(
  { engine, meaning }: Reading,
  { drafts, messages, hints, steps }: Labelled,
): Cases {
  const cases: Cases = new Map();
  const runsOf = (units: readonly ReadUnit[], side: ReadUnit['side']): RawRun[] =>
    units
      .filter((unit) => unit.unit === 'text' && unit.side === side)
      .flatMap((unit) => meaning.runs(unit, leastChance));
  for (const { drafts: all, tips } of drafts) {
    const tipLabels = new Set(tips ? [] : tipIds(engine));
    for (const draft of all) {
      const sentences = engine.language.tokenizer.tokenize(draft.text);
      for (const run of runsOf(unitsOf(engine, [draft], []), 'agent')) {
        if (!run.label.startsWith('agent/') || tipLabels.has(run.label)) continue;
        // What goes over the end of a sentence is said of each of the two.
        for (const sentence of sentences.filter((one) => touch(one, run))) {
          const at = { start: Math.max(run.start, sentence.start), end: Math.min(run.end, sentence.end) };
          add(cases, run.label, { chance: run.chance, right: draft.either.some((span) => touch(span, at)) });
        }
      }
    }
  }
  for (const draft of steps) {
    for (const run of best(runsOf(unitsOf(engine, [draft], []), 'agent'))) {
      if (run.label.startsWith('step/'))
        add(cases, run.label, {
          chance: run.chance,
          right: draft.steps.includes(run.label.replace('step/', '')),
        });
    }
  }
  const labelled = messages.filter(({ hasCues }) => hasCues).flatMap((set) => set.messages);
  for (const message of [...labelled, ...hints]) {
    for (const run of best(runsOf(unitsOf(engine, [], [message]), 'customer'))) {
      if (run.label.startsWith('customer/'))
        add(cases, run.label, { chance: run.chance, right: message.cues.includes(run.label) });
    }
  }
  return cases;
}

/** Of each label the surest run of a text: what is counted is whether the text has it. */
function best(runs: readonly RawRun[]): RawRun[] {
  const kept = new Map<string, RawRun>();
  for (const run of runs) if ((kept.get(run.label)?.chance ?? 0) < run.chance) kept.set(run.label, run);
  return [...kept.values()];
}

const tipIds = ({ rules }: Reading['engine']): string[] =>
  [...rules.values()].flatMap(({ id, severity }) => (severity === 'tip' ? [id] : []));

/** Chances of whole texts. */
function judgedTexts({ engine, meaning }: Reading, { messages }: Labelled): Cases {
  const cases: Cases = new Map();
  for (const message of messages.filter(({ hasCues }) => hasCues).flatMap((set) => set.messages)) {
    const unit = unitsOf(engine, [], [message]).find((one) => one.unit === 'text');
    if (!unit) continue;
    const chances = meaning.texts(unit);
    for (const band of [1, 2, 3])
      add(cases, `heat>=${band}`, { chance: chances[`heat>=${band}`] ?? 0, right: message.heat >= band });
  }
  return cases;
}

const kindOf = (label: string): string =>
  label.startsWith('customer/')
    ? 'cue'
    : label.startsWith('step/')
      ? 'step'
      : label.startsWith('heat')
        ? label
        : 'wording';

/** Curves by label: each drawn to the one of its kind, the more the fewer cases it has. */
export function fitCurves(cases: Cases): Record<string, Curve> {
  const kinds = new Map<string, Judged[]>();
  for (const [label, own] of cases) {
    if (label !== anyWording) kinds.set(kindOf(label), [...(kinds.get(kindOf(label)) ?? []), ...own]);
  }
  const shared = new Map([...kinds].map(([kind, own]) => [kind, fitCurve(own)]));
  return Object.fromEntries(
    [...cases].map(([label, own]) => [label, fitCurve(own, shared.get(kindOf(label)))]),
  );
}

export function calibrate(reading: Reading, labelled: Labelled): string[] {
  const { card } = reading.meaning;
  const cases = new Map([...judgedRuns(reading, labelled), ...judgedTexts(reading, labelled)]);
  const curves = fitCurves(cases);
  const own: MeaningCard['thresholds'] = { default: thresholds.default, tentative: thresholds.tentative };
  for (const label of card.spans) {
    const kind = safetyCues.includes(label) ? 'safety' : label === anyWording ? 'anyWording' : kindOf(label);
    own[label] = thresholds[kind as keyof typeof thresholds] ?? thresholds.default;
  }
  const calibrated: MeaningCard = { ...card, calibration: curves, thresholds: own };
  writeFileSync(join(root, 'rules/learned/meaning.json'), `${JSON.stringify(calibrated, null, 2)}\n`);
  return [`Curves of ${cases.size} labels written.`, ...calibrationLines(calibrated, cases)];
}

/** How far the certainties of what is said hold, by kind. */
export function calibrationLines({ calibration, thresholds: said }: MeaningCard, cases: Cases): string[] {
  const byKind = new Map<string, { certainty: number; right: boolean }[]>();
  for (const [label, own] of cases) {
    const curve = calibration[label] ?? [1, 0];
    const kind = label === anyWording ? 'any wording' : kindOf(label);
    const told = own
      .map(({ chance, right }) => ({ certainty: certaintyBy(curve as Curve, chance), right }))
      .filter(({ certainty }) => certainty >= (said.tentative ?? 0));
    byKind.set(kind, [...(byKind.get(kind) ?? []), ...told]);
  }
  return [
    '| certainty | cases | expected calibration error |',
    '| --- | --- | --- |',
    ...[...byKind].map(
      ([kind, own]) => `| ${kind} | ${own.length} | ${own.length ? calibrationError(own).toFixed(3) : '–'} |`,
    ),
  ];
}
