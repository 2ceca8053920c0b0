/** The team file as it is kept on this machine. */

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { TeamFile } from '../format/team';
import { type Problem, placeOf, problem } from '../model/problem';
import { uiText } from '../model/ui-text';
import { originOf } from '../packs/gate/pack-address';
import { holdingTeams } from '../packs/holding-teams';
import { damagedKey, readDamaged, setAside } from '../settings/stored/damaged';
import { forgetDamaged } from '../settings/stored/forget-damaged';
import { type Damage, isRecord, listOf, whole } from '../settings/stored/salvage';
import { storing } from './storing';

const key = 'teams';

export interface StoredTeams {
  file: TeamFile;
  origin: string;
  addedAt: string;
  /** The team that the agent picked; without it the page decides. */
  picked?: string;
  /**
   * Origins, such as `https://packs.example.com`, that the admin allowed by a click: whoever wrote the file cannot have
   * any other one asked for a pack.
   */
  allowed?: string[];
}

/** The stored team file, and what of it had to be set aside; all else holds. */
export async function loadTeams(): Promise<{ teams?: StoredTeams; problems: Problem[] }> {
  const { [key]: stored, [damagedKey(key)]: before } = await browser.storage.local.get([
    key,
    damagedKey(key),
  ]);
  const damage: Damage[] = [];
  const teams = stored === undefined ? undefined : readTeams(stored, damage);
  let damaged: readonly Damage[] = readDamaged(before);
  // Where there is no room to set it aside it stays where it is, and is named all the same.
  if (damage.length) damaged = await setAside(key, damage, teams).catch(() => [...damaged, ...damage]);
  return { ...(teams ? { teams } : {}), problems: damaged.map(named) };
}

function readTeams(stored: unknown, damage: Damage[]): StoredTeams | undefined {
  const { file, origin = '', addedAt = '', picked, allowed } = isRecord(stored) ? stored : {};
  const holding = holdingTeams(file);
  for (const { path, value, problem: found } of holding.dropped) {
    const expected = uiText('damageTeamFormat', { where: placeOf(found), what: found.what });
    damage.push({ path, value: path ? value : stored, expected });
  }
  if (!holding.file) return undefined;
  const text = whole(v.string());
  const read = {
    file: holding.file,
    origin: text(origin, 'origin', damage) ?? '',
    addedAt: text(addedAt, 'addedAt', damage) ?? '',
  };
  const own = picked === undefined ? undefined : text(picked, 'picked', damage);
  const origins = allowed === undefined ? undefined : listOf(text)(allowed, 'allowed', damage);
  return { ...read, ...(own === undefined ? {} : { picked: own }), ...(origins ? { allowed: origins } : {}) };
}

/**
 * Keeps a team file that was just imported. What was allowed to an earlier one stays allowed where this one names it.
 * @throws StatedError when the storage is full; the earlier file is then still in force
 */
export async function importTeams(file: TeamFile, origin: string): Promise<void> {
  const named = new Set(file.hosted.flatMap(({ url }) => originOf(url) ?? []));
  const before = (await loadTeams()).teams?.allowed ?? [];
  const allowed = before.filter((one) => named.has(one));
  const addedAt = new Date().toISOString();
  await keepTeams({ file, origin, addedAt, ...(allowed.length ? { allowed } : {}) });
}

/** @throws StatedError when the storage is full; the earlier file is then still in force */
export async function keepTeams(teams: StoredTeams): Promise<void> {
  await storing(uiText('storageTeamFile'), () => browser.storage.local.set({ [key]: teams }));
  await forgetDamaged(key);
}

export const removeTeams = (): Promise<void> => browser.storage.local.remove(key);

const named = ({ path, expected }: Damage): Problem => ({
  ...problem(
    path ? `team file ${path}` : 'team file',
    '',
    uiText('damageSetAside', { expected }),
    uiText('damageTeamRemedy'),
  ),
  value: '',
});
