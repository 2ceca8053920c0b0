/** From raw chances to certainties that hold: of those at 0.8 four in five are right (Platt 1999). */
import { logit, sigmoid } from '../../lib/readers/meaning/certainty';

export interface Judged {
  /** The encoder's own, 0–1. */
  chance: number;
  right: boolean;
}

export type Curve = [slope: number, offset: number];

/** What is known of one case, as logits, and whether readers agreed. */
export interface Weighed {
  inputs: readonly number[];
  right: boolean;
}

const rounds = 60;
/** Weights of few cases stay near 0. */
const stiffness = 1;
/** The offset takes whatever share is right. */
const looseness = 1e-3;

export const certaintyBy = ([slope, offset]: Curve, chance: number): number =>
  sigmoid(slope * logit(chance) + offset);

/** @returns the curve of one kind of label */
export function fitCurve(cases: readonly Judged[]): Curve {
  const [slope = 1, offset = 0] = fitWeights(
    cases.map(({ chance, right }) => ({ inputs: [logit(chance)], right })),
  );
  return [slope, offset];
}

/** Logistic regression by Newton's method. @returns a weight for each input, and the offset last */
export function fitWeights(cases: readonly Weighed[]): number[] {
  const size = (cases[0]?.inputs.length ?? 0) + 1;
  let weights = Array<number>(size).fill(0);
  for (let round = 0; round < rounds; round++) {
    const held = (n: number): number => (n < size - 1 ? stiffness : looseness);
    const gradient = weights.map((weight, n) => held(n) * weight);
    const curvature = weights.map((_, n) => weights.map((__, m) => (n === m ? held(n) : 0)));
    for (const { inputs, right } of cases) {
      const row = [...inputs, 1];
      const p = sigmoid(row.reduce((sum, value, n) => sum + value * weights[n]!, 0));
      row.forEach((value, n) => {
        gradient[n]! += (p - Number(right)) * value;
        row.forEach((other, m) => {
          curvature[n]![m]! += p * (1 - p) * value * other;
        });
      });
    }
    const step = solved(curvature, gradient);
    weights = weights.map((weight, n) => weight - step[n]!);
    if (Math.max(...step.map(Math.abs)) < 1e-7) break;
  }
  return weights.map((weight) => Number(weight.toFixed(4)));
}

/** Gauss's elimination; `matrix` is symmetric and positive. */
function solved(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, n) => [...row, values[n]!]);
  rows.forEach((pivot, n) => {
    for (let below = n + 1; below < rows.length; below++) {
      const share = rows[below]![n]! / pivot[n]!;
      rows[below] = rows[below]!.map((value, m) => value - share * pivot[m]!);
    }
  });
  const found = Array<number>(rows.length).fill(0);
  for (let n = rows.length - 1; n >= 0; n--) {
    const known = found.reduce((sum, value, m) => (m > n ? sum + rows[n]![m]! * value : sum), 0);
    found[n] = (rows[n]!.at(-1)! - known) / rows[n]![n]!;
  }
  return found;
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
