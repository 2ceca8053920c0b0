import type { MeaningCard } from './card';

/** A chance of 0 or 1 has no logit; the encoder's floats come no nearer to them than this. */
const nearest = 1e-6;

/** What is asked of a label that has no threshold, nor the card a default. */
const defaultThreshold = 0.5;

export interface Certainty {
  /** @param chance of 0–1, as the encoder gives it @returns of those at 0.8 four in five are right */
  of(chance: number): number;
  /** From this certainty on the label is said. */
  threshold: number;
  /** From this certainty on it is told as tentative. */
  hintsFrom: number;
}

export function certaintyOf(
  { calibration, thresholds }: Pick<MeaningCard, 'calibration' | 'thresholds'>,
  label: string,
): Certainty {
  const curve = Object.hasOwn(calibration, label) ? calibration[label] : undefined;
  const own = Object.hasOwn(thresholds, label) ? thresholds[label] : undefined;
  const threshold = own ?? thresholds.default ?? defaultThreshold;
  return {
    of: curve ? (chance) => calibrated(chance, curve) : (chance) => chance,
    threshold,
    hintsFrom: Math.min(threshold, thresholds.tentative ?? threshold),
  };
}

const calibrated = (chance: number, [slope, offset]: readonly [slope: number, offset: number]): number =>
  sigmoid(slope * logit(chance) + offset);

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** @param chance 0–1, of which 0 and 1 are taken for a hair within */
export function logit(chance: number): number {
  const within = Math.min(1 - nearest, Math.max(nearest, chance));
  return Math.log(within / (1 - within));
}
