/** Something that a draft may hold: told by patterns, or heard by a reader of meaning. */
import type { PatternIndex } from '../readers/rules/pattern-index';
import type { Sentence } from '../text/tokenize';
import { type Heard, nothingHeard } from './reply/heard';

/** Patterns of which one has to match, within the first so many words where that is said. */
export interface Sign {
  patterns: PatternIndex<true>;
  within: number;
  /** Where a slow reader has read the sentence, one of these labels tells instead of the patterns. */
  heardAs: readonly string[];
}

/**
 * Is it heard in one of the sentences, or where nobody has read them does one of the patterns match, within the first
 * words where that is asked for?
 */
export function isGiven(
  { patterns, within, heardAs }: Sign,
  sentences: readonly Sentence[],
  heard: Heard = nothingHeard,
): boolean {
  let left = within;
  let found = false;
  for (const sentence of sentences) {
    if (found || left <= 0) break;
    const said = heardAs.length ? heard(sentence.start) : undefined;
    if (said) found = said.some(({ label }) => heardAs.includes(label));
    else
      patterns.scan(sentence, (_, match) => {
        found ||= match.wholeFrom < left;
      });
    left -= sentence.tokens.length;
  }
  return found;
}
