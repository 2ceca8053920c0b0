import { type Classifier, scoreOf } from './fit';

/**
 * How sure a classifier is by how far above its threshold a sentence scores: fitted to the rules of `by-example`, half of
 * whose sentences near a threshold are right (`tests/accuracy/by-example-accuracy.ts` prints the error).
 */
const curve = { slope: 8, offset: 0.6 } as const;

/** @returns 0–1; undefined for a sentence that the rule does not find */
export function certaintyOf(classifier: Classifier, vector: Float32Array): number | undefined {
  const above = scoreOf(classifier, vector) - classifier.threshold;
  return above > 0 ? 1 / (1 + Math.exp(-(curve.slope * above + curve.offset))) : undefined;
}
