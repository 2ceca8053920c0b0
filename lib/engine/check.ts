/**
 * Checks that no pattern can say: they count, or hold the draft against the thread. One check, one file in
 * `checks/`, named after its rule; the rule's JSON file holds its words and its proof.
 */
import type { Span } from '../model/conversation';
import type { Sentence } from '../text/tokenize';
import type { ThreadState } from './engine';

export interface CheckedDraft {
  text: string;
  sentences: readonly Sentence[];
}

/** @returns the spans to point at; `start` = `end` = 0 for something that is missing; nothing when all is well */
export type Check = (draft: CheckedDraft, thread: ThreadState, holds: Holds) => Span[];

/** Do the sentences hold what this omission rule looks for? false where the pack has no such rule. */
export type Holds = (omission: string, sentences: readonly Sentence[]) => boolean;

export const missing: Span = { start: 0, end: 0 };

/** Words that carry what a sentence is about, cut to five letters so that "refunds" meets "refund". */
export function contentWords(sentence: Sentence): Set<string> {
  const words = sentence.tokens
    .map((token) => token.forms[0]!)
    .filter((word) => word.length >= 4 && !empty.has(word));
  return new Set(words.map((word) => word.slice(0, 5)));
}

const empty = new Set(
  'have does would could should will when what where which that this these those with your from about there them they then than please been being were just know tell like want need make made take some anyone someone still also here more into only very much many really thank thanks hello dear'.split(
    ' ',
  ),
);
