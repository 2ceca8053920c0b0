/**
 * The learned layer as a reader: heat of everyday wording that no rule names, escalation cues and risky sentences of a
 * draft. It answers at once, and always shows the words that weighed most.
 */
import type { Span } from '../../model/conversation';
import type { Sentence } from '../../text/tokenize';
import { emptyScore, type QuickReader, type Score } from '../reader';
import { type Feature, featuresOf } from './features';
import type { Model } from './model';

export interface LinearModels {
  /** Labels `heated` and `strained`, for a whole message. */
  heat: Model;
  /** Label `any`, and one for each family by its rule's id, for one sentence of a draft. */
  draft: Model;
  /** Label `any`, and one for each escalation cue by its rule's id, for one sentence of the customer's. */
  cues: Model;
}

export const createLinearReader = (models: LinearModels): QuickReader => ({
  name: 'linear',
  version: '1',
  language: 'en',
  reads: [
    { side: 'customer', unit: 'text', context: 'none' },
    { side: 'customer', unit: 'sentence', context: 'none' },
    { side: 'agent', unit: 'sentence', context: 'none' },
  ],
  read: ({ side, unit, text }, sentences) => {
    if (unit === 'text') return readHeat(models.heat, sentences);
    const spans = sentences.flatMap((sentence) => {
      const found =
        side === 'customer'
          ? likeliest(models.cues, cueFrom, sentence)
          : likeliest(models.draft, draftFrom, sentence);
      // One or two words of a draft say too little: they are initials or a bare “my apologies” as often as not.
      const isTooShort = side === 'agent' && found && !threeWords.test(text.slice(found.start, found.end));
      return found && !isTooShort ? [found] : [];
    });
    return spans.length ? { spans, chances: {} } : emptyScore;
  },
});

const threeWords = /\S\s+\S+\s+\S/;

/** From which chance a sentence is flagged at all, and from which its rule is named; see `npm run accuracy`. */
const draftFrom = { any: 0.65, named: 0.15 };
const cueFrom = { any: 0.3, named: 0.4 };

/** From here on the heat of a message is shown with the words that speak for it. */
const shownFrom = { heated: 0.7, strained: 0.5 };

function readHeat(model: Model, sentences: readonly Sentence[]): Score {
  const parts = sentences.map((sentence) => ({ sentence, features: featuresOf(sentence) }));
  const distinct = new Map<number, Feature>();
  for (const { features } of parts) for (const feature of features) distinct.set(feature.key, feature);
  if (!distinct.size) return { spans: [], chances: { heated: 0, strained: 0 } };
  const all = model.chances([...distinct.values()]);
  const label = model.labels.indexOf('heated');
  const chances = { heated: all[label]!, strained: all[model.labels.indexOf('strained')]! };
  if (chances.heated < shownFrom.heated && chances.strained < shownFrom.strained)
    return { spans: [], chances };
  const best = parts
    .map(({ sentence, features }) =>
      heaviest(sentence, model.explain(features, label, sentence.tokens.length)),
    )
    .sort((a, b) => b.weight - a.weight);
  const spans = best
    .slice(0, 2)
    .map(({ start, end }) => ({ label: 'heated', certainty: chances.heated, start, end }));
  return { spans, chances };
}

/** The likeliest rule of a sentence that carries any, with the words that speak for it. */
function likeliest(model: Model, from: { any: number; named: number }, sentence: Sentence) {
  const features = featuresOf(sentence);
  const chances = model.chances(features);
  if (chances[model.labels.indexOf('any')]! < from.any) return undefined;
  let best = -1;
  chances.forEach((chance, label) => {
    if (model.labels[label] !== 'any' && chance >= (chances[best] ?? from.named)) best = label;
  });
  if (best < 0) return undefined;
  const { start, end } = heaviest(sentence, model.explain(features, best, sentence.tokens.length));
  return { label: model.labels[best]!, certainty: chances[best]!, start, end };
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
