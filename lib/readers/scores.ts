import * as v from 'valibot';
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

const chance = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const offset = v.pipe(v.number(), v.integer());
const scoreSchema = v.object({
  spans: v.array(
    v.object({
      label: v.string(),
      certainty: chance,
      start: offset,
      end: offset,
      tentative: v.optional(v.boolean()),
      rewrites: v.optional(v.array(v.string())),
    }),
  ),
  chances: v.record(v.string(), chance),
  provisional: v.optional(v.boolean()),
});

/**
 * What a slow reader said of a text, without what lies outside its words: that belongs to another text.
 * @throws ValiError for what is no score; a worker may answer anything
 */
export function soundScore(said: unknown, { length }: string): Score {
  const { spans, ...score } = v.parse(scoreSchema, said);
  return { ...score, spans: spans.filter(({ start, end }) => 0 <= start && start < end && end <= length) };
}
