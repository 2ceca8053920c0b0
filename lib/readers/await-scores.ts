import { setBounded } from '../model/set-bounded';
import { itemFor, type ReadUnit, type Score, type SlowReader, scoreKey } from './reader';
import { noScores, type Scores, scoresFrom, soundScore } from './scores';

/** Of one message and what stands before it; the most urgent come first, so it is the oldest that are left out. */
const maxUnits = 200;

/** The same sentence, and the same message before the next one, is read once. */
const maxKept = 4_000;

/**
 * What slow readers say of these units, once all have said it: for whoever has time to wait, such as the command line.
 * @throws where a reader cannot read
 */
export type AwaitScores = (units: readonly ReadUnit[]) => Promise<Scores>;

/** @param signal ends what is under way: it is rejected */
export function createAwaitScores(readers: readonly SlowReader[], signal: AbortSignal): AwaitScores {
  if (!readers.length) return async () => noScores;
  const kept = new Map<string, Score>();
  return async (units) => {
    const known = new Map<string, Score>();
    for (const unit of units.slice(0, maxUnits)) {
      for (const reader of readers) {
        const item = itemFor(reader, unit);
        if (!item) continue;
        const key = scoreKey(reader, item);
        const score = kept.get(key) ?? soundScore((await reader.read([item], signal))[0], item.text);
        known.set(key, score);
        setBounded(kept, key, score, maxKept);
      }
    }
    return scoresFrom(readers, known);
  };
}
