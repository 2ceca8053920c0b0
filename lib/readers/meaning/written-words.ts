import type { Span } from '../../model/conversation';

/** A word, or a mark that stands for itself, with its offsets in the text, in UTF-16 code units. */
export interface WrittenWord extends Span {
  text: string;
  isMark: boolean;
}

/**
 * What BERT holds for a word, and for a mark that stands for itself. Only what it calls a blank divides words; invisible
 * characters are taken out of them by the tokenizer. Written words such as “[SEP]” are words here like any other.
 */
const wordOrMark = /[^\t\n\r\p{Zs}\u2028\u2029\p{P}!-/:-@[-`{-~]+|(?<mark>[\p{P}!-/:-@[-`{-~])/gu;

/** @param text any text, also with lone surrogates; linear in its length */
export const writtenWordsOf = (text: string): WrittenWord[] =>
  [...text.matchAll(wordOrMark)].map(({ 0: word, index: start, groups }) => ({
    text: word,
    start,
    end: start + word.length,
    isMark: groups?.mark !== undefined,
  }));
