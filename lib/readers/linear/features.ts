/**
 * What the learned layer sees of a text: runs of one to three words, and pieces of words, so that words nobody
 * labelled still say something through their parts. Each feature is a hash and the words it came from.
 */
import { fnv1a24 as hash } from '../../model/fnv1a';
import { setBounded } from '../../text/set-bounded';
import type { Sentence, Token } from '../../text/tokenize';
import { isIdentity, placeholder } from './identity';

export interface Feature {
  /** A hash below 2^24. */
  key: number;
  /** The first and last token it covers. */
  from: number;
  to: number;
}

const pieces = new Map<string, readonly number[]>();

/** The hashes of a word's pieces of three to five letters, its ends marked. Remembered: words repeat. */
function piecesOf(word: string): readonly number[] {
  const known = pieces.get(word);
  if (known) return known;
  const marked = `<${word}>`;
  const found = new Set<number>();
  for (let size = 3; size <= 5; size++) {
    for (let at = 0; at + size <= marked.length && at < 40; at++)
      found.add(hash(marked.slice(at, at + size), 0x5bd1e995));
  }
  const keys = [...found];
  if (word.length <= 40) setBounded(pieces, word, keys, 30_000);
  return keys;
}

/** Which number it is says nothing, nor who somebody is. */
function plain({ forms, proper }: Token): string {
  const word = forms[0]!;
  if (proper || isIdentity(word)) return placeholder;
  return /\d/.test(word) ? '0' : word;
}

/** The distinct features of one sentence. */
export function featuresOf(sentence: Sentence): Feature[] {
  const words = sentence.tokens.map(plain);
  const features = new Map<number, Feature>();
  const add = (key: number, from: number, to: number) => {
    if (!features.has(key)) features.set(key, { key, from, to });
  };
  words.forEach((word, at) => {
    add(hash(word), at, at);
    if (at + 1 < words.length) add(hash(`${word} ${words[at + 1]}`), at, at + 1);
    if (at + 2 < words.length) add(hash(`${word} ${words[at + 1]} ${words[at + 2]}`), at, at + 2);
    if (word !== placeholder) for (const key of piecesOf(word)) add(key, at, at);
  });
  if (words.length) {
    add(hash(`^ ${words[0]}`), 0, 0);
    if (sentence.question) add(hash('?'), words.length - 1, words.length - 1);
  }
  return [...features.values()];
}
