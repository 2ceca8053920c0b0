/** The counts of the agent's mirror, as they are kept on this machine. */
import * as v from 'valibot';
import type { Mirror, MirrorDay } from '../statistics/counts';
import { createEntry } from './stored/entry';
import { objectOf, recordOf, whole } from './stored/salvage';

const count = whole(v.pipe(v.number(), v.integer(), v.minValue(0)));
const byRule = recordOf(count);
const day = objectOf<MirrorDay>(
  { flagged: byRule, fixed: byRule, dismissed: byRule, replies: count, acknowledged: count, timed: count },
  { flagged: {}, fixed: {}, dismissed: {}, replies: 0, acknowledged: 0, timed: 0 },
);
const isDay = (key: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(key) && !Number.isNaN(Date.parse(key));
const days = recordOf(day, isDay);

const entry = createEntry<Mirror>({
  key: 'mirror',
  read: (stored, damage) => (stored === undefined ? undefined : days(stored, '', damage)) ?? {},
});

/** As they are stored. What does not fit is set aside and named in `storageProblems`. */
export const loadMirror = (): Promise<Mirror> => entry.load();

export const watchMirror = (listener: (counts: Mirror) => void): (() => void) => entry.watch(listener);

/** One change after the other, whichever window it comes from: what was erased elsewhere does not come back. */
export const changeMirror = (change: (before: Mirror) => Mirror): Promise<void> => entry.change(change);
