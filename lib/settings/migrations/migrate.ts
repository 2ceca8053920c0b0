/** From what an older version stored to what is read today, in numbered steps: a step is never changed once it is out. */
import type { Entries } from '../stored/entry';
import { isRecord } from '../stored/salvage';
import { ofOurOwn } from './1-of-our-own';
import { currentNames } from './2-current-names';

/** From the format before it to its own. Pure; it leaves alone what it does not know. */
export type Migration = (entries: Entries) => Entries;

const steps: readonly Migration[] = [ofOurOwn, currentNames];

export const settingsFormat = steps.length;

/** @returns the very same object where everything is of today's format, or of a later one */
export function migrate(entries: Entries): Entries {
  const { settings } = entries;
  if (!isRecord(settings)) return entries;
  const format = typeof settings.format === 'number' ? settings.format : 0;
  return steps.slice(format).reduce((before, step) => step(before), entries);
}
