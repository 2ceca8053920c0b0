/**
 * Every stored pack that can be read. One that cannot is set aside and named, and takes nothing else with it; where
 * an earlier version of it can, that one is in force.
 */
import { browser } from 'wxt/browser';
import type { Pack } from '../format/pack';
import { type Problem, placeOf, problem } from '../model/problem';
import { type UiText, uiText } from '../model/ui-text';
import type { Layer } from '../packs/compose';
import { corePack } from '../packs/core';
import { validate } from '../packs/validate';
import { damagedKey, readDamaged, setAside } from '../settings/stored/damaged';
import type { Damage } from '../settings/stored/salvage';
import { packPrefix, readStoredPack, type StoredPack, textOf, type Version } from './stored-pack';

/** @returns the packs, those from addresses first: what somebody imported by hand has its way over them */
export async function loadPacks(): Promise<{ layers: Layer[]; problems: Problem[] }> {
  const all = await browser.storage.local.get(null);
  const read: { stored: StoredPack; pack: Pack }[] = [];
  const problems: Problem[] = [];
  for (const key of packKeysIn(all)) {
    const damage: Damage[] = [];
    const found =
      all[key] === undefined ? undefined : await readAny(readStoredPack(key, all[key], damage), damage);
    if (found) read.push(found);
    let damaged: readonly Damage[] = readDamaged(all[damagedKey(key)]);
    // Where there is no room to set it aside it stays where it is, and is named all the same.
    if (damage.length)
      damaged = await setAside(key, damage, found?.stored).catch(() => [...damaged, ...damage]);
    problems.push(...damaged.map((one) => named(key, one)));
  }
  read.sort(
    ({ stored: one }, { stored: other }) =>
      Number(one.source === 'file') - Number(other.source === 'file') ||
      one.addedAt.localeCompare(other.addedAt),
  );
  return { layers: read.map(({ stored, pack }) => ({ pack, source: stored.source })), problems };
}

/** Of packs that are stored, and of those of which something is set aside. */
function packKeysIn(all: Record<string, unknown>): string[] {
  const aside = damagedKey('');
  const keys = Object.keys(all).map((key) => (key.startsWith(aside) ? key.slice(aside.length) : key));
  return [...new Set(keys)].filter((key) => key.startsWith(packPrefix)).sort();
}

/** The pack of the version in force, else of the newest before it that holds. */
async function readAny(
  stored: StoredPack | undefined,
  damage: Damage[],
): Promise<{ stored: StoredPack; pack: Pack } | undefined> {
  if (!stored) return undefined;
  const { history, etag: _, checkedAt: __, ...known } = stored;
  const versions: Version[] = [stored, ...history];
  for (const [n, version] of versions.entries()) {
    const pack = await readVersion(version);
    if (!('why' in pack)) {
      if (n === 0) return { stored, pack };
      const { version: name, addedAt, data } = version;
      // Without its tag the address is read anew, and may bring what was damaged again.
      const earlier = {
        ...known,
        version: name,
        addedAt,
        data,
        rules: pack.rules.length,
        history: history.slice(n),
      };
      return { stored: earlier, pack };
    }
    const { version: name, addedAt, data } = version;
    damage.push({
      path: `version ${name}`,
      value: { ...known, version: name, addedAt, data },
      expected: pack.why,
    });
  }
  return undefined;
}

async function readVersion(version: Version): Promise<Pack | { why: UiText }> {
  let input: unknown;
  try {
    input = JSON.parse(await textOf(version));
  } catch {
    return { why: uiText('damagePacked') };
  }
  const checked = validate(input, corePack());
  if (checked.ok) return checked.pack;
  const [first] = checked.problems as [Problem];
  return { why: uiText('damagePackFormat', { where: placeOf(first), what: first.what }) };
}

const named = (key: string, { path, expected }: Damage): Problem => ({
  ...problem(
    [key.replace(packPrefix, 'pack '), path].filter(Boolean).join(' '),
    '',
    uiText('damageSetAside', { expected }),
    uiText('damagePackRemedy'),
  ),
  value: '',
});
