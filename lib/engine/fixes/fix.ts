import type { Slots } from '../../lang/facts';
import type { ThreadState } from '../../model/analysis';
import type { Span } from '../../model/conversation';
import type { Sentence } from '../../text/tokenize';

/** One edit of the draft that mends a hint. */
export interface Fix extends Span {
  /**
   * What comes in the place of `start…end`. Where `start` = `end` it is added there and the words stay, since they hold
   * something that must not be lost. It may hold [blanks] that the agent fills.
   */
  text: string;
}

/** It adds a sentence and takes nothing away. */
export const isAddition = ({ start, end }: Fix): boolean => start === end;

/** The draft with the edit made. */
export const withFix = (draft: string, { start, end, text }: Fix): string =>
  draft.slice(0, start) + text + draft.slice(end);

/** A blank for the agent to fill: “[time]”. */
const blank = /\[([^\]]+)\]/g;

/** The same words as if its blanks were filled. */
export const withoutBlanks = (text: string): string => text.replaceAll(blank, '$1');

/** By which two edits are the same to a reader: marks and capitals aside. */
export const gist = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}[\]]+/gu, ' ')
    .trim();

/** A draft and what is known around it. */
export interface Fixing {
  /** The agent's own words; a finding's offsets are its own. */
  draft: string;
  sentences: readonly Sentence[];
  thread: ThreadState;
  /** What the customer's words offer. */
  slots: Slots;
  /** “I'm” rather than “I am”. */
  isShort: boolean;
  /** How often the draft says sorry. */
  apologies: number;
}
