/**
 * Text to word pieces that know where they stand. The tokenizer itself tells no offsets, so the text is cut into words
 * as BERT cuts it, and each word is encoded for itself: together the same pieces as of the whole text. Words that say who
 * somebody is are shown as another of their kind, and keep their place.
 */
import { Tokenizer } from '@huggingface/tokenizers';
import { setBounded } from '../../model/set-bounded';
import { type StandIn, standInsOf } from './identity/stand-ins';
import { writtenWordsOf } from './written-words';

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
  /** The words of a text that are shown as another, in their order. */
  standInsOf(text: string): StandIn[];
}

/** A few words make most of a text. */
const maxKept = 4_000;
const maxKeptLength = 40;

/**
 * @param file the parsed `tokenizer.json` of a lower-case BERT
 * @param hasStandIns the model was fitted on texts in which words that say who somebody is stand for their kind
 * @throws Error for a file that the tokenizer cannot read, or that has no `[CLS]` or `[SEP]`
 */
export function createWordPieces(file: object, hasStandIns = false): WordPieces {
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
  const standIns = (text: string): StandIn[] => standInsOf(text, (word) => encode(word).length > 1);
  return {
    begin: idOf('[CLS]'),
    separator: idOf('[SEP]'),
    standInsOf: standIns,
    piecesOf: (text) => {
      const shown = hasStandIns ? standIns(text) : [];
      let next = 0;
      return writtenWordsOf(text).flatMap(({ text: word, start, end, isMark }) => {
        while (shown[next] && shown[next]!.end <= start) next++;
        const standIn = shown[next];
        if (!standIn || standIn.start > start) return encode(word).map((id) => ({ id, start, end, isMark }));
        if (standIn.start < start) return [];
        return encode(standIn.word).map((id) => ({ id, start, end: standIn.end, isMark: false }));
      });
    },
  };
}
