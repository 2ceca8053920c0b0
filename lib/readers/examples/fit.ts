/** The small classifier of one rule by example: fitted from vectors alone, and tried with each of its sentences left out. */
import type { BackgroundSpace } from './background-space';

/** A rule's classifier: a sentence that scores above the threshold means what the rule's examples mean. */
export interface Classifier {
  /** One for each value of a vector. */
  weights: Float32Array;
  offset: number;
  /** Examples are drawn to 1, all else to 0. */
  threshold: number;
}

export interface Fit {
  classifier: Classifier;
  /** What each sentence scores, in their order, by a classifier that has not seen it. */
  leftOut: { like: readonly number[]; unlike: readonly number[] };
  /** An example that scores less when it is left out is nearer to what is to stay silent than to the other examples. */
  apartBelow: number;
}

/**
 * What the threshold rests on, chosen on `by-example` and on a second set of rules of another hand, for six near misses
 * in a hundred (`tests/accuracy/by-example-accuracy.ts`).
 */
const limits = {
  /** The share of ordinary sentences below it … */
  background: 0.98,
  /** … and so many deviations of the left-out counter-examples above their mean. */
  deviations: 1,
  /** Of a rule with few of them a guess is wild: so many counter-examples of an average rule count with its own. */
  average: { count: 24, mean: 0.335, deviation: 0.173 },
} as const;

/** An example is no clearer than this share of ordinary sentences where its rule has no meaning of its own. */
const unclear = 0.95;

/**
 * Examples, counter-examples and the background have the same say, however many there are of each.
 *
 * @param like vectors of the rule's examples, at least one
 * @param unlike vectors of its counter-examples, at least one
 */
export function fitRule(
  space: BackgroundSpace,
  like: readonly Float32Array[],
  unlike: readonly Float32Array[],
): Fit {
  const places = [...like, ...unlike].map(space.placeOf);
  const wanted = places.map((_, n) => (n < like.length ? 1 : 0));
  const alike = places.map((one) => places.map((other) => product(one, other)));
  // Each group weighs 1 in all: the more sentences there are, the less each one is followed.
  const looseness = places.map((_, n) => (n < like.length ? like.length : unlike.length));
  const inverse = inverseOf(alike.map((row, n) => row.map((value, m) => value + (n === m ? looseness[n]! : 0))));
  const shares = inverse.map((row) => product(row, wanted));
  const direction = new Float64Array(space.dimensions + 1);
  for (const [n, place] of places.entries())
    for (let k = 0; k < direction.length; k++) direction[k]! += shares[n]! * place[k]!;
  const solved = space.weightsOf(direction);
  const weights = Float32Array.from(solved.subarray(0, space.dimensions));
  const offset = solved[space.dimensions]!;
  // Of a ridge the score without a sentence follows from the one with it (Allen's PRESS).
  const leftOut = wanted.map((want, n) => want - shares[n]! / inverse[n]![n]!);
  const [ofLike, ofUnlike] = [leftOut.slice(0, like.length), leftOut.slice(like.length)];
  const ordinary = space.vectors.map((vector) => scoreOf({ weights, offset }, vector));
  const known = unlike.map((vector) => scoreOf({ weights, offset }, vector));
  // A counter-example that the rule knows is never found.
  const threshold = Math.max(thresholdOf(ordinary, ofUnlike), ...known);
  const between = (mean(ofLike) + mean(ofUnlike)) / 2;
  return {
    classifier: { weights, offset, threshold },
    leftOut: { like: ofLike, unlike: ofUnlike },
    apartBelow: Math.min(threshold, Math.max(between, quantile(ordinary, unclear))),
  };
}

/** How much a sentence means what the rule's examples mean: about 1 for one that does, about 0 for one that does not. */
export function scoreOf(
  { weights, offset }: Pick<Classifier, 'weights' | 'offset'>,
  vector: Float32Array,
): number {
  let sum = offset;
  for (let n = 0; n < weights.length; n++) sum += weights[n]! * vector[n]!;
  return sum;
}

function thresholdOf(ordinary: readonly number[], unlike: readonly number[]): number {
  const { background, deviations, average } = limits;
  const count = unlike.length + average.count;
  const ownMean = mean(unlike);
  const ownVariance = mean(unlike.map((score) => (score - ownMean) ** 2));
  const near = (ownMean * unlike.length + average.mean * average.count) / count;
  const variance = (ownVariance * unlike.length + average.deviation ** 2 * average.count) / count;
  return Math.max(quantile(ordinary, background), near + deviations * Math.sqrt(variance));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return below + (above - below) * (at - Math.floor(at));
}

function product(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let n = 0; n < one.length; n++) sum += one[n]! * other[n]!;
  return sum;
}

/** Gauss and Jordan's inverse of a small positive matrix, which needs no pivots. */
function inverseOf(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const rows = matrix.map((row, n) => [...row, ...row.map((_, m) => (n === m ? 1 : 0))]);
  for (const [n, row] of rows.entries()) {
    const pivot = row[n]!;
    for (let k = 0; k < row.length; k++) row[k]! /= pivot;
    for (const [m, other] of rows.entries()) {
      const factor = m === n ? 0 : other[n]!;
      if (factor) for (let k = 0; k < row.length; k++) other[k]! -= factor * row[k]!;
    }
  }
  return rows.map((row) => row.slice(size));
}
