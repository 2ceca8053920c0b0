import { migrate, settingsFormat } from './migrations/migrate';
import { changedFields, readSettings } from './read-settings';
import type { Settings } from './settings';
import { createEntry } from './stored/entry';
import { isRecord } from './stored/salvage';

/** Old entries go first: the list stays short enough to look through. */
const maxEntries = 500;

const newest = <Value>(entries: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(entries).slice(-maxEntries));

const bounded = (settings: Settings): Settings => ({
  ...settings,
  muted: settings.muted.slice(-maxEntries),
  quiet: settings.quiet.slice(-maxEntries),
  off: settings.off.slice(-maxEntries),
  customers: newest(settings.customers),
  taught: newest(settings.taught),
  commitments: settings.commitments.slice(-maxEntries),
});

const isLater = (stored: unknown): stored is Record<string, unknown> =>
  isRecord(stored) && typeof stored.format === 'number' && stored.format > settingsFormat;

const entry = createEntry<Settings>({
  key: 'settings',
  formerKeys: ['settings$'],
  read: readSettings,
  toStored: (settings, before) =>
    isLater(before)
      ? { ...before, ...changedFields(bounded(settings), readSettings(before, [])) }
      : { ...bounded(settings), format: settingsFormat },
  isLater,
  migrate,
});

/** The settings as they are stored. What does not fit is set aside and named in `storageProblems`. */
export const loadSettings = (): Promise<Settings> => entry.load();

/** Resolves in any case: a storage that is full is named in `storageProblems`, and tried again at the next change. */
export const saveSettings = (settings: Settings): Promise<void> => entry.save(settings);

/** Calls back when another window changes them, and this one. @returns stops it */
export const watchSettings = (listener: (settings: Settings) => void): (() => void) => entry.watch(listener);
