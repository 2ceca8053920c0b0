import { setBounded } from '../../model/set-bounded';
import type { Limits } from './card';
import type { EncoderInput } from './encoder';
import { windowsOf } from './windows';
import type { Piece, WordPieces } from './word-pieces';

/** One reading of a part of a text. */
export interface Encoded {
  /** `[CLS] text [SEP]`, and where something stands beside it `context [SEP]`. */
  input: EncoderInput;
  /** The text's own pieces; the first of them is the second of the sequence. */
  pieces: readonly Piece[];
}

/**
 * @param text what is read; one that is too long is read in several parts, each with the whole context
 * @param context the customer's last turn or a question, of which the beginning and the end are kept; empty for none
 * @returns nothing for a text without words
 */
export type Encode = (text: string, context: string, limits: Limits) => Encoded[];

/** All sentences of a draft have the same turn beside them. */
const maxContexts = 16;

export function createEncode({ begin, separator, piecesOf }: WordPieces): Encode {
  const contexts = new Map<string, readonly number[]>();
  const contextIds = (context: string, limits: Limits): readonly number[] => {
    const key = `${limits.context} ${limits.contextHead} ${context}`;
    const known = contexts.get(key);
    if (known) return known;
    const ids = middleOut(
      piecesOf(context).map(({ id }) => id),
      limits,
    );
    setBounded(contexts, key, ids, maxContexts);
    return ids;
  };

  return (text, context, limits) => {
    const beside = contextIds(context, limits);
    return windowsOf(text, piecesOf(text), limits.text).map((pieces) => ({
      input: sequence(
        begin,
        separator,
        pieces.map(({ id }) => id),
        beside,
      ),
      pieces,
    }));
  };
}

/** A turn says what it is about at its beginning, and what it wants at its end. */
function middleOut(ids: readonly number[], { context, contextHead }: Limits): readonly number[] {
  if (ids.length <= context) return ids;
  return [...ids.slice(0, contextHead), ...ids.slice(ids.length - (context - contextHead))];
}

function sequence(
  begin: number,
  separator: number,
  text: readonly number[],
  beside: readonly number[],
): EncoderInput {
  const second = beside.length ? [...beside, separator] : [];
  const ids = [begin, ...text, separator, ...second];
  const lastOfText = text.length;
  return {
    ids,
    types: ids.map((_, n) => (n > lastOfText + 1 ? 1 : 0)),
    segment: ids.map((_, n) => (n >= 1 && n <= lastOfText ? 1 : 0)),
  };
}
