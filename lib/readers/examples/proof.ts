/** A rule by example proves itself: with each of its sentences left out the others have to tell what it is. */
import { type Fit, scoreOf } from './fit';

/** A sentence of the rule, by its list and its position in it. */
export interface RuleSentence {
  list: 'like' | 'unlike';
  at: number;
}

/** Positions in the rule's lists, from 0. */
export interface ExampleProof {
  /** Examples that the rule without them would have found: the larger this share, the more it will find that is new. */
  found: readonly number[];
  /** Examples that are nearer to what is to stay silent than the others are, each with what explains it, if anything does. */
  apart: readonly { like: number; nearest?: RuleSentence }[];
  /** Counter-examples on which the rule without them would have fired, each with the example that it is nearest to. */
  firing: readonly { unlike: number; like: number }[];
  /** The rule means something: it finds most of what it was told to find, and its examples have something in common. */
  holds: boolean;
}

/** More examples than this that differ from the rest have no rest to differ from. */
const maxApart = 0.75;

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
    const nearest = nearestTo(like[at]!, at, like, unlike);
    // Beside a fellow that is found it stands by itself; with one that differs too it is one more meaning, not a slip.
    return nearest.list === 'unlike' || isApart(nearest.at) ? { like: at, nearest } : { like: at };
  });
  const firing = [...unlike.keys()]
    .filter((at) => leftOut.unlike[at]! > threshold)
    .map((at) => ({ unlike: at, like: nearestTo(unlike[at]!, -1, like, []).at }));
  const learned = like.filter((vector) => scoreOf(classifier, vector) > threshold);
  return {
    found: [...like.keys()].filter((at) => leftOut.like[at]! > threshold),
    apart,
    firing,
    holds: learned.length * 2 > like.length && apart.length <= maxApart * like.length,
  };
}

/** The sentence that means most nearly the same. @param own position among the examples, which does not count */
function nearestTo(
  vector: Float32Array,
  own: number,
  like: readonly Float32Array[],
  unlike: readonly Float32Array[],
): RuleSentence {
  const all = [
    ...like.map((other, at) => ({
      list: 'like' as const,
      at,
      alike: at === own ? -1 : alike(vector, other),
    })),
    ...unlike.map((other, at) => ({ list: 'unlike' as const, at, alike: alike(vector, other) })),
  ];
  const { list, at } = all.reduce((best, one) => (one.alike > best.alike ? one : best));
  return { list, at };
}

/** The cosine of two vectors of length 1. */
const alike = (one: Float32Array, other: Float32Array): number =>
  one.reduce((sum, value, n) => sum + value * other[n]!, 0);
