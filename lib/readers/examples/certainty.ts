import { sigmoid } from '../meaning/certainty';
import { type Classifier, scoreOf } from './fit';

/**
 * How sure a classifier is by how far above its threshold a sentence scores, as fitted to the unseen sentences of two sets of
 * rules by different hands: of those just above a threshold four in five are right. `npm run accuracy` prints the error.
 */
const curve = { slope: 7, offset: 1.5 } as const;

/** @returns 0–1; undefined for a sentence that the rule does not find */
export function certaintyOf(classifier: Classifier, vector: Float32Array): number | undefined {
  const above = scoreOf(classifier, vector) - classifier.threshold;
  return above > 0 ? sigmoid(curve.slope * above + curve.offset) : undefined;
}
