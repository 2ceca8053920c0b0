/**
 * Every stored pack that comes through the gate. One that does not is set aside and named, and takes nothing else with
 * it; where an earlier version of it does, that one is in force. What a later version of Evenkeel stored stays.
 */
import { browser } from 'wxt/browser';
import { type Problem, problem } from '../model/problem';
import { uiText } from '../model/ui-text';
import type { Layer } from '../packs/compose';
import { damagedKey, readDamaged, setAside } from '../settings/stored/damaged';
import type { Damage } from '../settings/stored/salvage';
import { type HoldingVersion, holdingVersion, type ReadVersions } from './proof/holding-version';
import { keepProofs, keptProofs } from './proof/proofs-kept';
import { packPrefix, readStoredPack } from './stored-pack';

/** @returns the packs, those from addresses first: what somebody imported by hand has its way over them */
export async function loadPacks(): Promise<{ layers: Layer[]; problems: Problem[] }> {
  const all = await browser.storage.local.get(null);
  const proved = await keptProofs();
  const read: HoldingVersion[] = [];
  const problems: Problem[] = [];
  for (const key of packKeysIn(all)) {
    const damage: Damage[] = [];
    const stored = all[key] === undefined ? undefined : readStoredPack(key, all[key], damage);
    const { holding, later }: ReadVersions = stored
      ? await holdingVersion(stored, damage, proved)
      : { later: [] };
    if (holding) read.push(holding);
    let damaged: readonly Damage[] = readDamaged(all[damagedKey(key)]);
    // Where there is no room to set it aside, or a later version left it, it stays, and is named all the same.
    if (later.length) damaged = [...damaged, ...damage];
    else if (damage.length)
      damaged = await setAside(key, damage, holding?.stored).catch(() => [...damaged, ...damage]);
    problems.push(...damaged.map((one) => named(key, one)), ...later.map((one) => ofLater(key, one)));
  }
  const unproved = read.map(({ proof }) => proof).filter((proof) => !proved.has(proof));
  if (unproved.length) await keepProofs(unproved);
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

const placeIn = (key: string, path: string): string =>
  [key.replace(packPrefix, 'pack '), path].filter(Boolean).join(' ');

const ofLater = (key: string, version: string): Problem => ({
  ...problem(placeIn(key, `version ${version}`), '', uiText('storedLater'), uiText('storedLaterRemedy')),
  value: '',
});

const named = (key: string, { path, expected }: Damage): Problem => ({
  ...problem(placeIn(key, path), '', uiText('damageSetAside', { expected }), uiText('damagePackRemedy')),
  value: '',
});
