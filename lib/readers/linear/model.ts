/**
 * A sparse linear model over hashed features: for each feature a few labels with their weights. Shipped as
 * data, written by `npm run fit`.
 */
import type { Feature } from './features';

/** The model's tables, as `rules/learned` holds them. */
export interface ModelTables {
  labels: readonly string[];
  /** Each label's constant, and the width of one step of its weights. */
  bias: readonly number[];
  step: readonly number[];
  /** For each label, `slope` and `middle` of the logistic curve that turns its score into a share of 0 to 1. */
  calibration: readonly { slope: number; middle: number }[];
  /** Feature keys, ascending, each as the difference to the one before (variable length, 7 bits a byte). */
  keys: Uint8Array;
  /** For each key how many labels it has. */
  counts: Uint8Array;
  /** The labels, and their weights as signed steps. */
  targets: Uint8Array;
  weights: Int8Array;
}

export interface Model {
  labels: readonly string[];
  /** @returns for each label how likely it is, 0–1, as measured on writers the model had not seen */
  chances(features: readonly Feature[]): Float64Array;
  /** What each token adds to one label's score. */
  explain(features: readonly Feature[], label: number, tokens: number): Float64Array;
}

export function readModel({
  labels,
  bias,
  step,
  calibration,
  keys,
  counts,
  targets,
  weights,
}: ModelTables): Model {
  const rows = new Map<number, { from: number; to: number }>();
  let key = 0;
  let at = 0;
  let from = 0;
  for (const count of counts) {
    let delta = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = keys[at++]!;
      delta |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    key += delta;
    rows.set(key, { from, to: from + count });
    from += count;
  }
  /** Every text is of length one, so that long ones are not louder. */
  const scale = (features: readonly Feature[]) => 3 / Math.sqrt(Math.max(1, features.length));
  return {
    labels,
    chances: (features) => {
      const sums = new Float64Array(labels.length);
      for (const feature of features) {
        const row = rows.get(feature.key);
        if (!row) continue;
        for (let n = row.from; n < row.to; n++) sums[targets[n]!]! += weights[n]!;
      }
      const factor = scale(features);
      return sums.map((sum, label) => {
        const { slope, middle } = calibration[label]!;
        return 1 / (1 + Math.exp(-slope * (bias[label]! + sum * step[label]! * factor - middle)));
      });
    },
    explain: (features, label, tokens) => {
      const shares = new Float64Array(tokens);
      const factor = scale(features) * step[label]!;
      for (const { key, from: first, to: last } of features) {
        const row = rows.get(key);
        if (!row) continue;
        for (let n = row.from; n < row.to; n++) {
          if (targets[n] !== label) continue;
          const share = (weights[n]! * factor) / (last - first + 1);
          for (let token = first; token <= last; token++) shares[token]! += share;
        }
      }
      return shares;
    },
  };
}
