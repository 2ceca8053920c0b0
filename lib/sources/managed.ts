/** What the organisation set by enterprise policy. Its first reading may take seconds, so a copy is kept. */

import { browser } from 'wxt/browser';
import type { Pack } from '../format/pack';
import type { TeamFile } from '../format/team';
import { type Problem, problem } from '../model/problem';
import { corePack } from '../packs/core';
import { validate, validateTeams } from '../packs/validate';
import { proveOwn } from './read-pack';

export interface Managed {
  packs: Pack[];
  teams?: TeamFile;
  /** The team that this machine belongs to. */
  team?: string;
  /** What is wrong, and where; everything else is in force. */
  problems: Problem[];
}

/** As it was when last read, so that the panel need not wait for it. */
export async function managedBefore(): Promise<Managed> {
  const { managed } = await browser.storage.local.get('managed');
  return readManaged(managed);
}

export async function managedNow(): Promise<Managed> {
  let set: Record<string, unknown> = {};
  try {
    set = await browser.storage.managed.get(null);
  } catch {
    // Firefox rejects where no policy names the extension.
  }
  await browser.storage.local.set({ managed: set });
  return readManaged(set);
}

/**
 * A value may be text in JSON, as Chromium's schema asks, or plain data, as Firefox lets through. One wrong
 * value is named and takes nothing else with it.
 */
export function readManaged(input: unknown): Managed {
  const set = (typeof input === 'object' && input !== null ? input : {}) as Record<string, unknown>;
  const problems: Problem[] = [];
  const read = (key: string): unknown => {
    const value = set[key];
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value);
    } catch (error) {
      problems.push(
        problem(`policy ${key}`, value, `is not JSON: ${(error as Error).message}`, 'mend it in the policy'),
      );
      return undefined;
    }
  };
  const under = (key: string, list: readonly Problem[]): void => {
    problems.push(...list.map((one) => ({ ...one, path: `policy ${key} ${one.path}` })));
  };
  const packs: Pack[] = [];
  const given = read('packs');
  if (given !== undefined && !Array.isArray(given))
    problems.push(problem('policy packs', given, 'must be a list of packs', 'put it into [ ]'));
  for (const [n, one] of (Array.isArray(given) ? given : []).entries()) {
    const checked = validate(one, corePack());
    const wrong = checked.ok ? proveOwn(checked.pack) : checked.problems;
    if (checked.ok && !wrong.length) packs.push(checked.pack);
    else under(`packs[${n}]`, wrong);
  }
  const teamFile = read('teamFile');
  const checked = teamFile === undefined ? undefined : validateTeams(teamFile);
  if (checked && !checked.ok) under('teamFile', checked.problems);
  for (const key of Object.keys(set)) {
    if (!['packs', 'teamFile', 'team'].includes(key))
      problems.push(problem(`policy ${key}`, set[key], 'is no setting', 'use packs, teamFile or team'));
  }
  const { team } = set;
  if (team !== undefined && typeof team !== 'string')
    problems.push(problem('policy team', team, 'must be a team’s id', 'write it as text'));
  return {
    packs,
    problems,
    ...(checked?.ok ? { teams: checked.file } : {}),
    ...(typeof team === 'string' ? { team } : {}),
  };
}
