/**
 * Text to word pieces that know where they stand. The tokenizer itself tells no offsets, so the text is cut into words
 * as BERT cuts it, and each word is encoded for itself: together the same pieces as of the whole text.
 */
import { Tokenizer } from '@huggingface/tokenizers';
import { setBounded } from '../../model/set-bounded';

/** One word piece, with the offsets of its word in the text, in UTF-16 code units. */
export interface Piece {
  id: number;
  start: number;
  end: number;
  /** A single mark, no word. */
  isMark: boolean;
}

export interface WordPieces {
  /** The ids that begin a sequence and end a part of it. */
  readonly begin: number;
  readonly separator: number;
  /** @param text any text, also with lone surrogates; linear in its length */
  piecesOf(text: string): Piece[];
}

/**
 * What BERT holds for a word, and for a mark that stands for itself. Only what it calls a blank divides words; invisible
 * characters are taken out of them by the tokenizer. Written words such as “[SEP]” are words here like any other.
 */
const wordOrMark = /[^\t\n\r\p{Zs}\u2028\u2029\p{P}!-/:-@[-`{-~]+|(?<mark>[\p{P}!-/:-@[-`{-~])/gu;

/** A few words make most of a text. */
const maxKept = 4_000;
const maxKeptLength = 40;

/**
 * @param file the parsed `tokenizer.json` of a lower-case BERT
 * @throws Error for a file that the tokenizer cannot read, or that has no `[CLS]` or `[SEP]`
 */
export function createWordPieces(file: object): WordPieces {
  const tokenizer = new Tokenizer(file, {});
  const idOf = (token: string): number => {
    const id = tokenizer.token_to_id(token);
    if (id === undefined) throw new Error(`The tokenizer has no ${token}.`);
    return id;
  };
  const known = new Map<string, readonly number[]>();
  const encode = (word: string): readonly number[] => {
    const before = known.get(word);
    if (before) return before;
    const { ids } = tokenizer.encode(word, { add_special_tokens: false });
    if (word.length <= maxKeptLength) setBounded(known, word, ids, maxKept);
    return ids;
  };
  return {
    begin: idOf('[CLS]'),
    separator: idOf('[SEP]'),
    piecesOf: (text) =>
      [...text.matchAll(wordOrMark)].flatMap(({ 0: word, index: start, groups }) => {
        const end = start + word.length;
        const isMark = groups?.mark !== undefined;
        return encode(word).map((id) => ({ id, start, end, isMark }));
      }),
  };
}
