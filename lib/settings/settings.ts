/**
 * Every stored setting in one place. Nothing here ever holds text of a customer or an agent, but for the line of
 * a promise that the agent asked to be reminded of.
 */
import { storage } from 'wxt/utils/storage';
import type { Adapter } from '../model/adapter';
import type { Mirror } from '../statistics/counts';

/** "Not this": one rule, in one conversation. */
export interface Muted {
  rule: string;
  host: string;
  conversation: string;
}

/** A promise to be reminded of. */
export interface Commitment {
  id: string;
  host: string;
  conversation: string;
  line: string;
  /** ISO 8601 */
  due: string;
}

export interface Settings {
  muted: Muted[];
  /** Conversations in which the panel stays silent. */
  quiet: { host: string; conversation: string }[];
  /** Hosts that are not read at all. */
  off: string[];
  /** Which messages are the customer's, on hosts whose pages do not say. */
  customers: Record<string, 'left' | 'right' | 'first'>;
  /** Pages that the agent taught, by host: selectors alone. */
  taught: Record<string, Adapter>;
  commitments: Commitment[];
  /** For experienced agents: of a draft only warnings and stops are shown. */
  warningsOnly: boolean;
  /** Offer a pause after a run of heated customers. */
  pauses: boolean;
  /** Count, on this machine, which hints came and what was done with them. */
  mirror: boolean;
  /** Offered sentences go to the caret instead of where they fit best. */
  atCaret: boolean;
  /** Which of warningsOnly, pauses and mirror the agent set: a team's default gives way to it. */
  chosen: string[];
}

export const defaultSettings: Settings = {
  muted: [],
  quiet: [],
  off: [],
  customers: {},
  taught: {},
  commitments: [],
  warningsOnly: false,
  pauses: false,
  mirror: true,
  atCaret: false,
  chosen: [],
};

/** Old entries go first: the list stays short enough to look through. */
const maxEntries = 500;

const item = storage.defineItem<Settings>('local:settings', { fallback: defaultSettings, version: 1 });

const newest = <Value>(entries: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(entries).slice(-maxEntries));

export const loadSettings = async (): Promise<Settings> => ({
  ...defaultSettings,
  ...(await item.getValue()),
});

export const saveSettings = (settings: Settings): Promise<void> =>
  item.setValue({
    ...settings,
    muted: settings.muted.slice(-maxEntries),
    quiet: settings.quiet.slice(-maxEntries),
    off: settings.off.slice(-maxEntries),
    customers: newest(settings.customers),
    taught: newest(settings.taught),
    commitments: settings.commitments.slice(-maxEntries),
  });

export const watchSettings = (listener: (settings: Settings) => void): (() => void) =>
  item.watch((value) => listener({ ...defaultSettings, ...value }));

/** How practice went: numbers alone, never what was written. */
export interface PracticeProgress {
  /** By scenario. */
  plays: Record<string, { times: number; best: number }>;
  drills: { done: number; right: number };
}

const practice = storage.defineItem<PracticeProgress>('local:practice', {
  fallback: { plays: {}, drills: { done: 0, right: 0 } },
  version: 1,
});

export const loadProgress = (): Promise<PracticeProgress> => practice.getValue();
export const saveProgress = (progress: PracticeProgress): Promise<void> => practice.setValue(progress);

const mirror = storage.defineItem<Mirror>('local:mirror', { fallback: {}, version: 1 });

export const loadMirror = (): Promise<Mirror> => mirror.getValue();
export const watchMirror = (listener: (counts: Mirror) => void): (() => void) =>
  mirror.watch((counts) => listener(counts));

/** One change after the other, whichever window it comes from: what was erased elsewhere does not come back. */
export const changeMirror = (change: (before: Mirror) => Mirror): Promise<void> =>
  navigator.locks.request('mirror', async () => mirror.setValue(change(await mirror.getValue())));
