/**
 * One thing kept in the browser's storage: checked when it is read, in today's shape when it is written. Neither
 * damage nor a full storage throws: both are named as problems, and what is in memory goes on. What is changed in a private
 * window stays in memory, and ends with it.
 */
import { browser } from 'wxt/browser';
import { damagedKey, readDamaged, setAside } from './damaged';
import { exclusive } from './exclusive';
import { isPrivateWindow } from './private-window';
import type { Damage } from './salvage';
import { noteDamaged, noteLater, noteUnread, noteUnsaved } from './storage-problems';

/** Stored values by their keys. */
export type Entries = Readonly<Record<string, unknown>>;

export interface EntryShape<Value> {
  key: string;
  /** What was stored, or undefined, as a value of today; what does not fit is added to `damage`. */
  read(stored: unknown, damage: Damage[]): Value;
  /** As it is stored, in the place of what stands there; the value itself where this is absent. */
  toStored?(value: Value, before: unknown): unknown;
  /** Was it stored by a later version? It then stays as it is, but for what is changed. */
  isLater?(stored: unknown): boolean;
  /** Keys that hold something of an older version. */
  formerKeys?: readonly string[];
  /** From what an older version stored to today's; the very same object where nothing is to be done. */
  migrate?(entries: Entries): Entries;
}

export interface Entry<Value> {
  load(): Promise<Value>;
  /** Replaces the value. It resolves when it is stored, or named as a problem. */
  save(value: Value): Promise<void>;
  /** One change after the other, whichever window they come from. */
  change(change: (before: Value) => Value): Promise<void>;
  /** @returns stops it */
  watch(listener: (value: Value) => void): () => void;
}

export function createEntry<Value>(shape: EntryShape<Value>): Entry<Value> {
  const { key, formerKeys = [], toStored = (value) => value, migrate = (entries) => entries } = shape;
  /** The window goes on with the defaults: what it saves of them would take the place of what is stored. */
  let unread = false;
  /** Changes that are not stored yet, oldest first. Not values: another window may have written meanwhile. */
  let waiting: ((before: Value) => Value)[] = [];
  const withWaiting = (value: Value): Value => waiting.reduce((before, next) => next(before), value);

  const listeners = new Set<(value: Value) => void>();

  const setUnread = (failed: boolean): void => {
    unread = failed;
    noteUnread(key, failed);
  };

  const look = async () => {
    const { [damagedKey(key)]: aside, ...stored } = await browser.storage.local.get([
      key,
      ...formerKeys,
      damagedKey(key),
    ]);
    const migrated = migrate(stored);
    const found: Damage[] = [];
    const value = shape.read(migrated[key], found);
    const isLater = shape.isLater?.(migrated[key]) ?? false;
    noteLater(key, isLater);
    // What this version does not know of a later one's is no damage.
    const damage = isLater ? [] : found;
    const gone = Object.keys(stored).filter((one) => !(one in migrated));
    return {
      value,
      before: migrated[key],
      damage,
      damaged: readDamaged(aside),
      gone,
      isCurrent: migrated === stored && !damage.length,
    };
  };

  /** Sets damage aside, and writes what an older version stored in today's shape. */
  const repair = async (): Promise<{ value: Value; before: unknown }> => {
    const { value, before, damage, damaged, gone, isCurrent } = await look();
    try {
      if (damage.length) noteDamaged(key, await setAside(key, damage, toStored(value, before)));
      else if (!isCurrent) await browser.storage.local.set({ [key]: toStored(value, before) });
      if (gone.length) await browser.storage.local.remove(gone);
    } catch (error) {
      // Nothing was written, so nothing is lost: it is found again at the next look.
      const when = new Date().toISOString();
      noteDamaged(key, [...damaged, ...damage.map((one) => ({ ...one, when }))]);
      noteUnsaved(key, error);
    }
    return { value, before };
  };

  const change = (next: (before: Value) => Value): Promise<void> => {
    waiting.push(next);
    return exclusive(key, async () => {
      // An earlier turn may have taken this change along.
      if (!waiting.length) return;
      if (await isPrivateWindow()) await keepInMemory();
      else await repair().then(write, (error) => noteUnsaved(key, error));
    });
  };

  /** From now on this window has its own value, which waits for good. */
  const keepInMemory = async (): Promise<void> => {
    const { value } = await look().catch(() => ({ value: shape.read(undefined, []) }));
    const kept = withWaiting(value);
    waiting = [() => kept];
    for (const tell of listeners) tell(kept);
  };

  const write = async ({ value: read, before }: { value: Value; before: unknown }): Promise<void> => {
    const taken = waiting;
    const value = withWaiting(read);
    waiting = [];
    try {
      await browser.storage.local.set({ [key]: toStored(value, before) });
      noteUnsaved(key, undefined);
    } catch (error) {
      waiting = [...taken, ...waiting];
      noteUnsaved(key, error);
    }
  };

  return {
    load: async () => {
      try {
        const { value, damaged, isCurrent } = await look();
        noteDamaged(key, damaged);
        const kept = isCurrent ? value : (await exclusive(key, repair)).value;
        setUnread(false);
        return withWaiting(kept);
      } catch {
        setUnread(true);
        return withWaiting(shape.read(undefined, []));
      }
    },
    save: async (value) => {
      if (!unread) await change(() => value);
    },
    change,
    watch: (listener) => {
      const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
        if (area !== 'local' || !changes[key]) return;
        setUnread(false);
        listener(withWaiting(shape.read(migrate({ [key]: changes[key].newValue })[key], [])));
      };
      browser.storage.onChanged.addListener(changed);
      listeners.add(listener);
      return () => {
        browser.storage.onChanged.removeListener(changed);
        listeners.delete(listener);
      };
    },
  };
}
