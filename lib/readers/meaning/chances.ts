import type { Score, Side } from '../reader';
import type { MeaningCard } from './card';
import { certaintyOf } from './certainty';
import type { EncoderOutput } from './encoder';

type Chances = Score['chances'];

/** Heat by the names of the bands that begin with it. */
const heatNames: Readonly<Record<string, string>> = {
  'heat>=1': 'strained',
  'heat>=2': 'heated',
  'heat>=3': 'critical',
};

/** What of a text that was read in parts is true of it if it is true of one part; all else has to be true of each. */
const inAnyPart = new Set([...Object.values(heatNames), 'poor']);

export type ReadChances = (side: Side, parts: readonly Pick<EncoderOutput, 'text'>[]) => Chances;

/**
 * Calibrated chances of a whole text: `strained`, `heated` and `critical` of a customer's; each omission by its rule's
 * id, `poor` and `good` of a draft. Of a text in parts the hottest part counts, and what one part holds is not missing.
 */
export function createReadChances(card: MeaningCard): ReadChances {
  const labels = card.texts.map((label, column) => ({
    name: heatNames[label] ?? label,
    column,
    certainty: certaintyOf(card, label),
    side: label in heatNames ? 'customer' : 'agent',
  }));
  return (side, parts) => {
    if (!parts.length) return {};
    const own = labels.filter((label) => label.side === side);
    return Object.fromEntries(
      own.map(({ name, column, certainty }) => {
        const all = parts.map(({ text }) => certainty.of(text[column] ?? 0));
        return [name, inAnyPart.has(name) ? Math.max(...all) : Math.min(...all)];
      }),
    );
  };
}

/**
 * Whether a draft answers a question: `answered` is the chance of yes with half that of partly, so that an answer in
 * part that is sure lies in the middle; `partly` is its own chance, so that the two tell all three apart. Of a draft in
 * parts the one that answers best counts. Nothing where the model has no such output.
 */
export function readAnswered(parts: readonly Pick<EncoderOutput, 'answered'>[]): Chances {
  const [best] = parts
    .flatMap(({ answered }) => {
      if (!answered) return [];
      const [, partly = 0, yes = 0] = answered;
      return [{ answered: bounded(yes + partly / 2), partly: bounded(partly) }];
    })
    .sort((a, b) => b.answered - a.answered);
  return best ?? {};
}

/** Sums of floats may come out a hair above 1. */
const bounded = (chance: number): number => Math.min(1, Math.max(0, chance));
