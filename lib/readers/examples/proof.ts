/** A rule by example proves itself: with each of its sentences left out the others have to tell what it is. */
import { type Fit, scoreOf } from './fit';

/** Positions in the rule's lists, from 0. */
export interface ExampleProof {
  /** Examples that a rule without them would have found: as many of the sentences of that meaning as it will find. */
  found: readonly number[];
  /** Examples that are nearer to what is to stay silent than to the other examples. */
  apart: readonly {
    like: number;
    /** What it means more nearly than any other example does. */
    nearest?: { list: 'unlike'; at: number } | { list: 'like'; at: number };
  }[];
  /** Counter-examples on which a rule without them would fire, each with the example that it is nearest to. */
  firing: readonly { unlike: number; like: number; /** It fires though the rule knows it. */ evenKnown: boolean }[];
  /** The rule can be used: what fails is the smaller part of either list, and no counter-example that it knows fires. */
  holds: boolean;
}

/**
 * @param fit of the very sentences
 * @param like vectors of the examples
 * @param unlike vectors of the counter-examples
 */
export function proveExamples(
  { classifier, leftOut, apartBelow }: Fit,
  like: readonly Float32Array[],
  unlike: readonly Float32Array[],
): ExampleProof {
  const { threshold } = classifier;
  const isApart = (at: number) => leftOut.like[at]! < apartBelow;
  const apart = [...like.keys()].filter(isApart).map((at) => {
    const fellows = like.map((vector, other) => (other === at ? -1 : alike(vector, like[at]!)));
    const others = unlike.map((vector) => alike(vector, like[at]!));
    const fellow = indexOfMost(fellows);
    const other = indexOfMost(others);
    if (others[other]! > fellows[fellow]!) return { like: at, nearest: { list: 'unlike' as const, at: other } };
    // Two that differ from the rest in the same way are one more meaning, not two slips.
    return isApart(fellow) ? { like: at, nearest: { list: 'like' as const, at: fellow } } : { like: at };
  });
  const firing = [...unlike.keys()]
    .filter((at) => leftOut.unlike[at]! > threshold)
    .map((at) => ({
      unlike: at,
      like: indexOfMost(like.map((vector) => alike(vector, unlike[at]!))),
      evenKnown: scoreOf(classifier, unlike[at]!) > threshold,
    }));
  return {
    found: [...like.keys()].filter((at) => leftOut.like[at]! > threshold),
    apart,
    firing,
    holds:
      apart.length * 2 <= like.length &&
      firing.length * 2 <= unlike.length &&
      firing.every(({ evenKnown }) => !evenKnown),
  };
}

/** The cosine of two vectors of length 1. */
const alike = (one: Float32Array, other: Float32Array): number =>
  one.reduce((sum, value, n) => sum + value * other[n]!, 0);

const indexOfMost = (values: readonly number[]): number => values.indexOf(Math.max(...values));
