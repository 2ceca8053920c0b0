import { itemFor, type ReaderIdentity, type ReadUnit, type Score, scoreKey } from './reader';

/** What slow readers have said so far, as one thing that does not change: a new score makes a new one. */
export interface Scores {
  /** All that is known of this unit, one score a reader, in the readers' order. */
  of(unit: ReadUnit): readonly Score[];
}

/** Nothing is known yet, or ever: the readers that answer at once decide alone. */
export const noScores: Scores = { of: () => [] };

/** @param known scores by their keys */
export const scoresFrom = (
  readers: readonly ReaderIdentity[],
  known: ReadonlyMap<string, Score>,
): Scores => ({
  of: (unit) =>
    readers.flatMap((reader) => {
      const item = itemFor(reader, unit);
      return (item && known.get(scoreKey(reader, item))) ?? [];
    }),
});

/** A score without what lies outside its words: that belongs to another text. */
export function anchored(score: Score, { length }: string): Score {
  const spans = score.spans.filter(({ start, end }) => 0 <= start && start < end && end <= length);
  return spans.length === score.spans.length ? score : { ...score, spans };
}
