import type { Piece } from './word-pieces';

/** A reading of more than this is cut off: a text of thousands of words says what it says in its beginning. */
const maxWindows = 8;

const sentenceEnd = /^[.!?…]$/;

/**
 * Cuts pieces that are too many to be read at once, at the end of a sentence where one is in the later half of a
 * window, else between two words, else within a word that is longer than all that may be read.
 *
 * @param text the pieces' own
 * @param max how many pieces may stand in a window
 * @returns no window for no pieces, and no more than 8
 */
export function windowsOf(text: string, pieces: readonly Piece[], max: number): Piece[][] {
  const windows: Piece[][] = [];
  for (let from = 0; from < pieces.length && windows.length < maxWindows; ) {
    const to = pieces.length - from <= max ? pieces.length : cutIn(text, pieces, from, max);
    windows.push(pieces.slice(from, to));
    from = to;
  }
  return windows;
}

function cutIn(text: string, pieces: readonly Piece[], from: number, max: number): number {
  let betweenWords: number | undefined;
  for (let to = from + max; to > from + max / 2; to--) {
    const [before, after] = [pieces[to - 1]!, pieces[to]!];
    if (before.start === after.start) continue;
    betweenWords ??= to;
    const isEnd = before.isMark && sentenceEnd.test(text.slice(before.start, before.end));
    if (isEnd && !sentenceEnd.test(text.slice(after.start, after.end))) return to;
    if (text.slice(before.end, after.start).includes('\n')) return to;
  }
  return betweenWords ?? from + max;
}
