/**
 * The learned layer's part in the engine: heat of everyday wording that no rule names, and risky sentences of
 * a draft. It always shows the words that weighed most, and where it speaks alone it only suggests.
 */
import type { Span } from '../../conversation';
import type { Finding } from '../finding';
import type { RuleSet } from '../rule-set';
import type { Sentence } from '../tokenize';
import { type Feature, featuresOf } from './features';
import type { Model } from './model';

export interface Learned {
  /** Labels `heated` and `strained`, for a whole message. */
  heat: Model;
  /** Label `any`, and one for each family by its rule's id, for one sentence of a draft. */
  draft: Model;
}

/** What the learned layer makes of one customer message. */
export interface LearnedHeat {
  /** 0–4: 2.4 and above is what the layer itself would call heated. */
  rise: number;
  /** The words that weighed most. */
  words: Span[];
}

/** Where the band begins, in the calibrated chance of being heated or strained; see `npm run accuracy`. */
const heatedFrom = 0.7;
const strainedFrom = 0.5;

export function learnedHeat(learned: Learned, sentences: readonly Sentence[]): LearnedHeat {
  const parts = sentences.map((sentence) => ({ sentence, features: featuresOf(sentence) }));
  const distinct = new Map<number, Feature>();
  for (const { features } of parts) for (const feature of features) distinct.set(feature.key, feature);
  if (!distinct.size) return { rise: 0, words: [] };
  const chances = learned.heat.chances([...distinct.values()]);
  const heated = chances[learned.heat.labels.indexOf('heated')]!;
  const strained = chances[learned.heat.labels.indexOf('strained')]!;
  const rise =
    heated >= heatedFrom
      ? 2.4 + (1.6 * (heated - heatedFrom)) / (1 - heatedFrom)
      : strained >= strainedFrom
        ? 0.8 + (1.6 * heated) / heatedFrom
        : (0.8 * strained) / strainedFrom;
  if (rise < 0.8) return { rise, words: [] };
  const label = learned.heat.labels.indexOf('heated');
  const best = parts
    .map(({ sentence, features }) =>
      heaviest(sentence, learned.heat.explain(features, label, sentence.tokens.length)),
    )
    .sort((a, b) => b.weight - a.weight);
  return { rise, words: best.slice(0, 2).map(({ start, end }) => ({ start, end })) };
}

/** The chance from which a sentence of a draft is flagged, and from which its family is named. */
const flaggedFrom = 0.6;
const namedFrom = 0.2;

/** At most one finding in a sentence: the likeliest family, if it is switched on. */
export function learnedFindings(learned: Learned, set: RuleSet, sentence: Sentence, text: string): Finding[] {
  const features = featuresOf(sentence);
  const { labels } = learned.draft;
  const chances = learned.draft.chances(features);
  if (chances[labels.indexOf('any')]! < flaggedFrom) return [];
  let family = -1;
  chances.forEach((chance, label) => {
    if (labels[label] !== 'any' && chance > (chances[family] ?? namedFrom)) family = label;
  });
  const rule = set.rules.get(labels[family] ?? '');
  if (rule?.kind !== 'wording') return [];
  const { start, end } = heaviest(sentence, learned.draft.explain(features, family, sentence.tokens.length));
  const severity = rule.severity === 'tip' ? 'tip' : 'suggest';
  return [
    {
      rule: rule.id,
      source: 'learned',
      severity,
      start,
      end,
      text: text.slice(start, end),
      rewrites: [],
      evidence: [{ start, end }],
    },
  ];
}

/** The run of words with the largest sum, at most eight words long. */
function heaviest({ tokens }: Sentence, shares: Float64Array): Span & { weight: number } {
  let best = { from: 0, to: 0, weight: Number.NEGATIVE_INFINITY };
  for (let from = 0; from < tokens.length; from++) {
    let weight = 0;
    for (let to = from; to < Math.min(tokens.length, from + 8); to++) {
      weight += shares[to]!;
      if (weight > best.weight) best = { from, to, weight };
    }
  }
  return { start: tokens[best.from]!.start, end: tokens[best.to]!.end, weight: best.weight };
}
