/**
 * Checks that no pattern can say: they count, or hold the draft against the thread. One check, one file in
 * `checks/`; a rule's JSON file names it and holds its words and its proof.
 */
import type { Language } from '../lang/language';
import type { ThreadState } from '../model/analysis';
import type { Span } from '../model/conversation';
import type { Sentence } from '../text/tokenize';
import type { Answers } from './reply/questions';

export interface CheckedDraft {
  text: string;
  sentences: readonly Sentence[];
  language: Language;
  /** Do these sentences give this signal of the pack (`acknowledgement`, `action`)? false where it has no such. */
  gives(signal: string, sentences: readonly Sentence[]): boolean;
  /** What readers of pairs say of a question of the customer's. */
  answers: Answers;
}

/** @returns the spans to point at; `start` = `end` = 0 for something that is missing; nothing when all is well */
export type Check = (draft: CheckedDraft, thread: ThreadState) => Span[];

export const missing: Span = { start: 0, end: 0 };
