/**
 * `npm run accuracy -- --calibrate`: fits, on the sets that nothing else was fitted on, the curves and weights by which
 * the encoder's chances are read, and writes them with the thresholds into the model's card.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeaningCard } from '../../lib/readers/meaning/card';
import { logit } from '../../lib/readers/meaning/certainty';
import { anyWording, wordingCertainty } from '../../lib/readers/meaning/wording';
import { root } from '../setup.mjs';
import type { Reading } from './cases';
import { type Curve, calibrationError, certaintyBy, fitCurve, fitWeights, type Judged } from './curves';
import { type Cases, type JudgedSentence, judgedLabels, judgedSentences, type Labelled } from './judged';
import { safetyCues } from './message-sets';

/**
 * From which certainty on each kind is said. Chosen on the same sets for the precision that the README names; the more it
 * costs to be wrong, the surer.
 */
const thresholds = {
  wording: 0.65,
  tip: 0.7,
  cue: 0.5,
  safety: 0.3,
  step: 0.5,
};

/** From which certainty on what is not said bears out others. */
const tentative = 0.4;

type Kind = keyof typeof thresholds;

/** Of what is in no kind too little is labelled: it is taken as it is. */
const kindOf = ({ wording }: MeaningCard, label: string): Kind | undefined =>
  label === anyWording
    ? 'wording'
    : wording.apart.includes(label)
      ? 'tip'
      : safetyCues.includes(label)
        ? 'safety'
        : label.startsWith('customer/')
          ? 'cue'
          : label.startsWith('step/')
            ? 'step'
            : undefined;

/** Labels that share a curve: what the few cases of one label say does not hold on other texts. Each heat has its own. */
const curveOf = (card: MeaningCard, label: string): string | undefined => {
  const kind = kindOf(card, label);
  return label.startsWith('heat>=') ? label : kind === 'safety' ? 'cue' : kind;
};

export function calibrate(reading: Reading, labelled: Labelled): string[] {
  const { card } = reading.meaning;
  const cases = judgedLabels(reading, labelled);
  const sentences = judgedSentences(reading, labelled);
  const calibrated: MeaningCard = {
    ...card,
    calibration: fitCurves(card, cases),
    wording: { ...card.wording, ...fitWording(sentences) },
    thresholds: {
      default: 0.5,
      tentative,
      ...Object.fromEntries(
        card.spans.flatMap((label) => {
          const kind = kindOf(card, label);
          return kind ? [[label, thresholds[kind]]] : [];
        }),
      ),
    },
  };
  writeFileSync(join(root, 'rules/learned/meaning.json'), `${JSON.stringify(calibrated, null, 2)}\n`);
  return ['Curves and thresholds written.', ...calibrationLines(calibrated, cases, sentences)];
}

function fitCurves(card: MeaningCard, cases: Cases): MeaningCard['calibration'] {
  const shared = new Map<string, Judged[]>();
  for (const [label, own] of cases) {
    const name = curveOf(card, label);
    if (name) shared.set(name, [...(shared.get(name) ?? []), ...own]);
  }
  const curves = new Map([...shared].map(([name, own]) => [name, fitCurve(own)]));
  return Object.fromEntries(
    [...card.spans, ...card.texts].flatMap((label) => {
      const curve = curves.get(curveOf(card, label) ?? '');
      return curve ? [[label, curve]] : [];
    }),
  );
}

function fitWording(sentences: readonly JudgedSentence[]) {
  const [any = 1, named = 0, poor = 0, offset = 0] = fitWeights(
    sentences.map(({ evidence, right }) => ({
      inputs: [logit(evidence.any), logit(evidence.named), logit(evidence.poor)],
      right,
    })),
  );
  return { any, named, poor, offset };
}

/** How far the certainties of what is said or bears out others hold, by kind. */
export function calibrationLines(
  card: MeaningCard,
  cases: Cases,
  sentences: readonly JudgedSentence[],
): string[] {
  const told = new Map<string, { certainty: number; right: boolean }[]>();
  for (const [label, own] of cases) {
    const name = curveOf(card, label);
    if (!name) continue;
    const curve = (card.calibration[label] ?? [1, 0]) as Curve;
    const certain = own.map(({ chance, right }) => ({ certainty: certaintyBy(curve, chance), right }));
    told.set(name, [...(told.get(name) ?? []), ...certain]);
  }
  told.set(
    'wording',
    sentences.map(({ evidence, right }) => ({ certainty: wordingCertainty(card.wording, evidence), right })),
  );
  const least = card.thresholds.tentative ?? 0;
  return [
    '| certainty | cases | expected calibration error |',
    '| --- | --- | --- |',
    ...[...told].map(([name, all]) => {
      const own = all.filter(({ certainty }) => certainty >= least);
      return `| ${name} | ${own.length} | ${own.length ? calibrationError(own).toFixed(3) : '–'} |`;
    }),
  ];
}
