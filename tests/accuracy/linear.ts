/**
 * Fits linear classifiers by dual coordinate descent on the squared hinge loss (Hsieh et al. 2008, A Dual
 * Coordinate Descent Method for Large-scale Linear SVM). Deterministic: the order is shuffled by a seed.
 */

/** One text: the columns of its known features, which all have the same value. */
export interface Sample {
  columns: Int32Array;
  /** How many features it has, known or not: the value is 3 over its root, as in the engine. */
  size: number;
  /** How much it counts. */
  weight: number;
}

export interface Fitted {
  weights: Float64Array;
  bias: number;
}

export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const featureValue = ({ size }: Sample): number => 3 / Math.sqrt(Math.max(1, size));

/**
 * @param positive which samples carry the label
 * @param cost how dear a wrong sample is; positives count `boost` times as much
 */
export function fitClassifier(
  samples: Sample[],
  positive: (n: number) => boolean,
  columns: number,
  cost = 0.3,
  boost = 1,
  epochs = 25,
): Fitted {
  const weights = new Float64Array(columns);
  let bias = 0;
  const count = samples.length;
  const dual = new Float64Array(count);
  const sign = Float64Array.from(samples, (_, n) => (positive(n) ? 1 : -1));
  const values = Float64Array.from(samples, featureValue);
  const diagonal = Float64Array.from(
    samples,
    ({ weight }, n) => 1 / (2 * cost * Math.max(1e-6, weight) * (sign[n]! > 0 ? boost : 1)),
  );
  const squared = Float64Array.from(
    samples,
    ({ columns: own }, n) => own.length * values[n]! ** 2 + 1 + diagonal[n]!,
  );
  const order = Int32Array.from(samples, (_, n) => n);
  const next = random(7);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let n = count - 1; n > 0; n--) {
      const other = Math.floor(next() * (n + 1));
      [order[n], order[other]] = [order[other]!, order[n]!];
    }
    let largest = 0;
    for (const n of order) {
      const own = samples[n]!.columns;
      let margin = bias;
      for (const column of own) margin += weights[column]! * values[n]!;
      const gradient = sign[n]! * margin - 1 + diagonal[n]! * dual[n]!;
      if (dual[n] === 0 && gradient >= 0) continue;
      largest = Math.max(largest, Math.abs(gradient));
      const before = dual[n]!;
      dual[n] = Math.max(0, before - gradient / squared[n]!);
      const change = (dual[n]! - before) * sign[n]!;
      for (const column of own) weights[column]! += change * values[n]!;
      bias += change;
    }
    if (largest < 0.01) break;
  }
  return { weights, bias };
}

export function score({ weights, bias }: Fitted, sample: Sample): number {
  let sum = bias;
  const value = featureValue(sample);
  for (const column of sample.columns) sum += weights[column]! * value;
  return sum;
}

/** Area under the ROC curve: 1 perfect, 0.5 chance. */
export function auc(scores: readonly number[], labels: readonly boolean[]): number {
  const order = scores.map((_, n) => n).sort((a, b) => scores[a]! - scores[b]!);
  let rank = 0;
  let sum = 0;
  let positives = 0;
  for (let n = 0; n < order.length; ) {
    let end = n;
    while (end < order.length && scores[order[end]!] === scores[order[n]!]) end++;
    const middle = rank + (end - n + 1) / 2;
    for (; n < end; n++, rank++) {
      if (labels[order[n]!]) {
        sum += middle;
        positives++;
      }
    }
  }
  const negatives = scores.length - positives;
  return (sum - (positives * (positives + 1)) / 2) / (positives * negatives);
}
