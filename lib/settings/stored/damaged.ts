/** What was stored and could not be read: set aside under a key of its own, until the agent lets it go. */

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Problem, problem } from '../../model/problem';
import { type UiText, uiText } from '../../model/ui-text';
import type { Damage } from './salvage';
import { storedTextSchema } from './stored-text';

export interface Damaged extends Damage {
  /** When it was found, ISO 8601. */
  when: string;
}

/** The newest are kept: what is set aside must not fill the storage by itself. */
const maxKept = 50;

const prefix = 'damaged:';
export const damagedKey = (key: string): string => `${prefix}${key}`;

/** What was set aside is worth more than the words about it: for words that are none, plainer ones stand in. */
const damagedSchema = v.object({
  path: v.string(),
  value: v.unknown(),
  expected: v.fallback(storedTextSchema, uiText('damageValue')),
  when: v.fallback(
    v.pipe(
      v.string(),
      v.check((when) => !Number.isNaN(Date.parse(when))),
    ),
    new Date(0).toISOString(),
  ),
});

/** The list as it was stored under `damagedKey`. */
export const readDamaged = (stored: unknown): Damaged[] =>
  (Array.isArray(stored) ? stored : []).flatMap((one) => {
    const read = v.safeParse(damagedSchema, one);
    return read.success ? [{ ...read.output, value: read.output.value }] : [];
  });

/**
 * Sets damage aside and writes what is left of the entry, in one step: either both are stored or neither.
 * @param instead what stands under the key from now on; undefined takes the key out
 * @throws whatever the browser throws when the storage is full; the entry is then as it was
 */
export async function setAside(key: string, damage: readonly Damage[], instead: unknown): Promise<Damaged[]> {
  const { [damagedKey(key)]: before } = await browser.storage.local.get(damagedKey(key));
  const when = new Date().toISOString();
  const all = [...readDamaged(before), ...damage.map((one) => ({ ...one, when }))].slice(-maxKept);
  await browser.storage.local.set({
    [damagedKey(key)]: all,
    ...(instead === undefined ? {} : { [key]: instead }),
  });
  if (instead === undefined) await browser.storage.local.remove(key);
  return all;
}

/** All that is set aside, by the key that it stood under. */
export async function allDamaged(): Promise<Map<string, Damaged[]>> {
  const all = Object.entries(await browser.storage.local.get(null));
  return new Map(
    all
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, stored]) => [key.slice(prefix.length), readDamaged(stored)]),
  );
}

/** Calls back when something is set aside or let go. @returns stops it */
export function watchDamaged(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(prefix))) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** Names damage without the value: it may be somebody's text. @param remedy what can be done about it */
export const damageProblem = (key: string, { path, expected }: Damage, remedy: UiText): Problem => ({
  ...problem(path ? `${key} ${path}` : key, '', uiText('damageSetAside', { expected }), remedy),
  value: '',
});
