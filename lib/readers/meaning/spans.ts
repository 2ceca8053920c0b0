import type { Span } from '../../model/conversation';
import type { ScoredSpan, Side } from '../reader';
import type { MeaningCard } from './card';
import { type Certainty, certaintyOf } from './certainty';
import type { Piece } from './word-pieces';

/** So many pieces below the threshold may stand within a span. */
const maxGap = 1;

/** A word with what hangs on it: “don’t”, “customer’s”. */
const writtenWord = /[\p{L}\p{N}\p{M}]+(?:['’ʼ＇][\p{L}\p{M}]+)*/gu;

export type ReadSpans = (
  side: Side,
  text: string,
  pieces: readonly Piece[],
  chances: Float32Array,
  isProvisional?: boolean,
) => ScoredSpan[];

interface Label extends Certainty {
  label: string;
  column: number;
}

/**
 * Chances of pieces to spans: pieces in a row that are sure enough of one label are one span, as sure as the surest of
 * them. It begins and ends at whole words; marks around it are no part of it. What is too unsure to be said is told as
 * tentative. Wording of a draft is judged by the sentence, see `wording.ts`; its families that stand apart are read here.
 *
 * The function that is returned takes the text, its pieces in a row, the output `span` for the whole sequence, and whether
 * the sentence is read without the text around it: then it has to be twice as sure.
 */
export function createReadSpans(card: MeaningCard): ReadSpans {
  const labels = card.spans.map((label, column): Label => ({ label, column, ...certaintyOf(card, label) }));
  const bySide = {
    customer: labels.filter(({ label }) => label.startsWith('customer/')),
    agent: labels.filter(
      ({ label }) => !/^(?:customer|agent)\//.test(label) || card.wording.apart.includes(label),
    ),
  };
  return (side, text, pieces, chances, isProvisional = false) => {
    const asked = (threshold: number): number => (isProvisional ? (1 + threshold) / 2 : threshold);
    const chanceOf = chancesIn(chances, labels.length);
    const certaintiesOf = ({ column, of }: Label): number[] => pieces.map((_, n) => of(chanceOf(n, column)));
    const found = bySide[side].flatMap((one) => {
      const certainties = certaintiesOf(one);
      const firm = runsOf(pieces, certainties, asked(one.threshold));
      const tentative = runsOf(pieces, certainties, asked(one.hintsFrom)).filter(
        (run) => !firm.some((other) => touch(run, other)),
      );
      return [...firm.map((run) => spanOf(one, run)), ...tentative.map((run) => spanOf(one, run, true))];
    });
    return atWholeWords(text, found);
  };
}

/**
 * @param chances the output `span`: a row for each piece of the sequence, with a column for each label
 * @returns the chance of a text's own piece, by its position from 0
 */
export const chancesIn =
  (chances: Float32Array, columns: number) =>
  (piece: number, column: number): number =>
    // The sequence opens with a mark of its own, so the text's first piece has the second row.
    chances[(piece + 1) * columns + column] ?? 0;

/** Pieces in a row that are sure enough of one label. */
export interface Run extends Span {
  first: number;
  last: number;
  certainty: number;
}

const spanOf = ({ label }: Label, { start, end, certainty }: Run, tentative = false): ScoredSpan => ({
  label,
  start,
  end,
  certainty,
  ...(tentative ? { tentative } : {}),
});

export const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** @param certainties of the pieces, one each, 0–1 */
export function runsOf(pieces: readonly Piece[], certainties: readonly number[], threshold: number): Run[] {
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
    return from && to ? [{ first, last, start: from.start, end: to.end, certainty }] : [];
  });
}

/** Edges moved out to whole written words; two spans of a label that then share words are one. */
export function atWholeWords(text: string, found: readonly ScoredSpan[]): ScoredSpan[] {
  if (!found.length) return [];
  const ends = [...text.matchAll(writtenWord)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const around = (at: number): Span | undefined => ends.find(({ start, end }) => start <= at && at < end);
  const spans: ScoredSpan[] = [];
  for (const one of found) {
    const start = Math.min(one.start, around(one.start)?.start ?? one.start);
    const end = Math.max(one.end, around(one.end - 1)?.end ?? one.end);
    const same = spans.findIndex(
      (other) =>
        other.label === one.label && other.tentative === one.tentative && touch(other, { start, end }),
    );
    const other = spans[same];
    if (other)
      spans[same] = {
        ...other,
        start: Math.min(other.start, start),
        end: Math.max(other.end, end),
        certainty: Math.max(other.certainty, one.certainty),
      };
    else spans.push({ ...one, start, end });
  }
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}
