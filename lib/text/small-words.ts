import type { Sentence } from './tokenize';

/**
 * Is this the language of these small words? Short texts are given the benefit of the doubt; a longer one with
 * hardly any of them is "not checked" rather than wrongly judged.
 */
export function looksLike(smallWords: ReadonlySet<string>, sentences: readonly Sentence[]): boolean {
  let words = 0;
  let hits = 0;
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      words++;
      if (token.forms.some((form) => smallWords.has(form))) hits++;
    }
    if (words > 400) break;
  }
  // One such word in a sentence is enough; a longer text needs its share.
  return words < 8 || (words < 16 ? hits > 0 : hits / words >= 0.12);
}

/** Which share of a sentence's words are small ones: 0–1. Keywords strung together have hardly any. */
export const smallWordShare = (smallWords: ReadonlySet<string>, { tokens }: Sentence): number =>
  tokens.filter(({ forms }) => forms.some((form) => smallWords.has(form))).length /
  Math.max(1, tokens.length);
