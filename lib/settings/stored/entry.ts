/**
 * One thing kept in the browser's storage: checked when it is read, in today's shape when it is written. Neither
 * damage nor a full storage throws: both are named as problems, and what is in memory goes on.
 */
import { browser } from 'wxt/browser';
import { damagedKey, readDamaged, setAside } from './damaged';
import { exclusive } from './exclusive';
import type { Damage } from './salvage';
import { noteDamaged, noteUnread, noteUnsaved } from './storage-problems';

/** Stored values by their keys. */
export type Entries = Readonly<Record<string, unknown>>;

export interface EntryShape<Value> {
  key: string;
  /** What was stored, or undefined, as a value of today; what does not fit is added to `damage`. */
  read(stored: unknown, damage: Damage[]): Value;
  /** As it is stored; the value itself where this is absent. */
  toStored?(value: Value): unknown;
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
    const damage: Damage[] = [];
    const value = shape.read(migrated[key], damage);
    const gone = Object.keys(stored).filter((one) => !(one in migrated));
    return {
      value,
      damage,
      damaged: readDamaged(aside),
      gone,
      isCurrent: migrated === stored && !damage.length,
    };
  };

  /** Sets damage aside, and writes what an older version stored in today's shape. */
  const repair = async (): Promise<Value> => {
    const { value, damage, damaged, gone, isCurrent } = await look();
    try {
      if (damage.length) noteDamaged(key, await setAside(key, damage, toStored(value)));
      else if (!isCurrent) await browser.storage.local.set({ [key]: toStored(value) });
      if (gone.length) await browser.storage.local.remove(gone);
    } catch (error) {
      // Nothing was written, so nothing is lost: it is found again at the next look.
      const when = new Date().toISOString();
      noteDamaged(key, [...damaged, ...damage.map((one) => ({ ...one, when }))]);
      noteUnsaved(key, error);
    }
    return value;
  };

  const change = (next: (before: Value) => Value): Promise<void> => {
    waiting.push(next);
    return exclusive(key, async () => {
      // An earlier turn may have taken this change along.
      if (waiting.length) await repair().then(write, (error) => noteUnsaved(key, error));
    });
  };

  const write = async (before: Value): Promise<void> => {
    const taken = waiting;
    const value = withWaiting(before);
    waiting = [];
    try {
      await browser.storage.local.set({ [key]: toStored(value) });
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
        const kept = isCurrent ? value : await exclusive(key, repair);
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
        listener(shape.read(migrate({ [key]: changes[key].newValue })[key], []));
      };
      browser.storage.onChanged.addListener(changed);
      return () => browser.storage.onChanged.removeListener(changed);
    },
  };
}
