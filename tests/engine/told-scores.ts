import type { ReadUnit, Score } from '../../lib/readers/reader';
import type { Scores } from '../../lib/readers/scores';

/** Scores as a slow reader would have given them. @param say what it says of a unit; undefined for what it has not read */
export const toldScores = (say: (unit: ReadUnit) => Score | undefined): Scores => ({
  of: (unit) => {
    const score = say(unit);
    return score ? [score] : [];
  },
});

/** What a reader of heat says of every message. @param heated a chance, as `strained` is */
export const toldHeat = (heated: number, strained: number): Scores =>
  toldScores(({ side, unit }) =>
    side === 'customer' && unit === 'text' ? { spans: [], chances: { heated, strained } } : undefined,
  );
