import type { Span } from '../../model/conversation';
import type { ScoredSpan, Side } from '../reader';
import type { MeaningCard } from './card';
import { certaintyOf } from './certainty';
import type { Piece } from './word-pieces';

/** So many pieces below the threshold may stand within a span. */
const maxGap = 1;

/** A word with what hangs on it: “don't”, “customer’s”. */
const writtenWord = /[\p{L}\p{N}\p{M}]+(?:['’ʼ＇][\p{L}\p{M}]+)*/gu;

export type ReadSpans = (
  side: Side,
  text: string,
  pieces: readonly Piece[],
  chances: Float32Array,
) => ScoredSpan[];

/**
 * Chances of pieces to spans: pieces in a row that are sure enough of one label are one span, as sure as the surest of
 * them. It begins and ends at whole words; marks around it are no part of it.
 *
 * The function that is returned takes the text, its pieces in a row, and the output `span` for the whole sequence.
 */
export function createReadSpans(card: MeaningCard): ReadSpans {
  const labels = card.spans.map((label, column) => ({ label, column, ...certaintyOf(card, label) }));
  const bySide = {
    customer: labels.filter(({ label }) => label.startsWith('customer/')),
    agent: labels.filter(({ label }) => !label.startsWith('customer/')),
  };
  return (side, text, pieces, chances) => {
    const found = bySide[side].flatMap(({ label, column, of, threshold }) => {
      // The sequence opens with a mark of its own, so the text's first piece has the second row.
      const certainties = pieces.map((_, n) => of(chances[(n + 1) * labels.length + column] ?? 0));
      return runsOf(pieces, certainties, threshold).map((run) => ({ label, ...run }));
    });
    return found.length ? joined(found, [...text.matchAll(writtenWord)]) : [];
  };
}

interface Run extends Span {
  certainty: number;
}

function runsOf(pieces: readonly Piece[], certainties: readonly number[], threshold: number): Run[] {
  const runs: { first: number; last: number }[] = [];
  certainties.forEach((certainty, n) => {
    if (certainty < threshold) return;
    const run = runs.at(-1);
    if (run && n - run.last <= maxGap + 1) run.last = n;
    else runs.push({ first: n, last: n });
  });
  return runs.flatMap(({ first, last }) => {
    const certainty = Math.max(...certainties.slice(first, last + 1));
    const words = pieces.slice(first, last + 1).filter(({ isMark }) => !isMark);
    const [from, to] = [words[0], words.at(-1)];
    return from && to ? [{ start: from.start, end: to.end, certainty }] : [];
  });
}

/** Edges moved out to whole written words; two spans of a label that then share words are one. */
function joined(found: readonly ScoredSpan[], words: readonly RegExpExecArray[]): ScoredSpan[] {
  const ends = words.map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const around = (at: number): Span | undefined => ends.find(({ start, end }) => start <= at && at < end);
  const spans: ScoredSpan[] = [];
  for (const one of found) {
    const start = Math.min(one.start, around(one.start)?.start ?? one.start);
    const end = Math.max(one.end, around(one.end - 1)?.end ?? one.end);
    const before = spans.at(-1);
    if (before && before.label === one.label && before.end > start)
      spans[spans.length - 1] = {
        ...before,
        end: Math.max(before.end, end),
        certainty: Math.max(before.certainty, one.certainty),
      };
    else spans.push({ ...one, start, end });
  }
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}
