import * as v from 'valibot';
import { createEntry } from './stored/entry';
import { objectOf, recordOf, whole } from './stored/salvage';

/** How practice went: numbers alone, never what was written. */
export interface PracticeProgress {
  /** By scenario. */
  plays: Record<string, { times: number; best: number }>;
  drills: { done: number; right: number };
}

export const noProgress: PracticeProgress = { plays: {}, drills: { done: 0, right: 0 } };

const number = v.pipe(v.number(), v.finite(), v.minValue(0));
const progress = objectOf<PracticeProgress>(
  {
    plays: recordOf(whole(v.strictObject({ times: number, best: number }))),
    drills: whole(v.strictObject({ done: number, right: number })),
  },
  noProgress,
);

const entry = createEntry<PracticeProgress>({
  key: 'practice',
  read: (stored, damage) => (stored === undefined ? undefined : progress(stored, '', damage)) ?? noProgress,
});

/** As it is stored. What does not fit is set aside and named in `storageProblems`. */
export const loadProgress = (): Promise<PracticeProgress> => entry.load();

/** Resolves in any case: a storage that is full is named in `storageProblems`, and tried again at the next change. */
export const saveProgress = (next: PracticeProgress): Promise<void> => entry.save(next);
