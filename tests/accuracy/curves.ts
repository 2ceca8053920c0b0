/** From raw chances to certainties that hold: of those at 0.8 four in five are right (Platt 1999). */

export interface Judged {
  /** The encoder's own, 0–1. */
  chance: number;
  right: boolean;
}

export type Curve = [slope: number, offset: number];

const rounds = 60;
/** Curves of labels with few cases stay near what all labels of their kind have. */
const stiffness = 8;

const logit = (chance: number): number => {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, chance));
  return Math.log(bounded / (1 - bounded));
};
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

export const certaintyBy = ([slope, offset]: Curve, chance: number): number =>
  sigmoid(slope * logit(chance) + offset);

/** Newton's method on the log loss, drawn to `near`. */
export function fitCurve(cases: readonly Judged[], near: Curve = [1, 0]): Curve {
  let [slope, offset] = near;
  for (let round = 0; round < rounds; round++) {
    let [gs, go, ss, so, oo] = [
      stiffness * (slope - near[0]),
      stiffness * 0.25 * (offset - near[1]),
      stiffness,
      0,
      stiffness * 0.25,
    ];
    for (const { chance, right } of cases) {
      const x = logit(chance);
      const p = sigmoid(slope * x + offset);
      const error = p - Number(right);
      const weight = p * (1 - p);
      gs += error * x;
      go += error;
      ss += weight * x * x;
      so += weight * x;
      oo += weight;
    }
    const determinant = ss * oo - so * so;
    if (determinant < 1e-9) break;
    slope -= (oo * gs - so * go) / determinant;
    offset -= (ss * go - so * gs) / determinant;
    // A chance that means less where it is higher says that there are too few cases.
    slope = Math.max(0.1, slope);
  }
  return [Number(slope.toFixed(4)), Number(offset.toFixed(4))];
}

/**
 * Expected calibration error: how far certainty and the share that is right lie apart, in ten bins of certainty, each by
 * its number of cases (Naeini, Cooper & Hauskrecht 2015).
 */
export function calibrationError(cases: readonly { certainty: number; right: boolean }[]): number {
  const bins = Array.from({ length: 10 }, (_, n) =>
    cases.filter(({ certainty }) => Math.min(9, Math.floor(certainty * 10)) === n),
  );
  const gap = (bin: typeof cases) =>
    Math.abs(bin.reduce((sum, { certainty, right }) => sum + certainty - Number(right), 0));
  return bins.reduce((sum, bin) => sum + gap(bin), 0) / cases.length;
}
