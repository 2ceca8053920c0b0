/**
 * What the organisation set by enterprise policy. Its first reading may take seconds, so a copy is kept; a pack is
 * proved once while the page is open, however often the policy is read.
 */

import { browser } from 'wxt/browser';
import type { Pack } from '../format/pack';
import type { TeamFile } from '../format/team';
import { type Problem, problem } from '../model/problem';
import { uiText } from '../model/ui-text';
import { admitPack } from '../packs/gate/admit';
import { beyondLimits } from '../packs/gate/limits';
import { holdingTeams } from '../packs/holding-teams';
import { noteUnsaved } from '../settings/stored/storage-problems';
import { parsePage } from './proof/parse-page';

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
  // It is only a copy: what the policy says now follows.
  const { managed } = await browser.storage.local.get('managed').catch(() => ({ managed: undefined }));
  return readManaged(managed);
}

export async function managedNow(): Promise<Managed> {
  let set: Record<string, unknown> = {};
  try {
    set = await browser.storage.managed.get(null);
  } catch {
    // Firefox rejects where no policy names the extension.
  }
  await keepCopy(set);
  return readManaged(set);
}

/** A copy that cannot be kept takes nothing of the policy with it: the next opening waits for the browser. */
async function keepCopy(set: Record<string, unknown>): Promise<void> {
  try {
    const { managed } = await browser.storage.local.get('managed');
    if (JSON.stringify(managed) !== JSON.stringify(set)) await browser.storage.local.set({ managed: set });
    noteUnsaved('policy', undefined);
  } catch (error) {
    noteUnsaved('policy', error);
  }
}

type Verdict = { pack: Pack } | { problems: readonly Problem[] };

/** What came of the packs that were read last, by their content. */
let verdicts: ReadonlyMap<string, Verdict> = new Map();

function judge(given: unknown): Verdict {
  const admitted = admitPack(given, parsePage);
  return admitted.ok ? { pack: admitted.pack } : { problems: admitted.problems };
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
        problem(
          `policy ${key}`,
          value,
          uiText('problemNotJson', { error: (error as Error).message }),
          uiText('problemNotJsonPolicyRemedy'),
        ),
      );
      return undefined;
    }
  };
  const under = (key: string, list: readonly Problem[]): void => {
    problems.push(...list.map((one) => ({ ...one, where: `policy ${key} ${one.where}`.trim() })));
  };
  const packs: Pack[] = [];
  const given = read('packs');
  if (given !== undefined && !Array.isArray(given))
    problems.push(
      problem('policy packs', given, uiText('problemPolicyPacks'), uiText('problemPolicyPacksRemedy')),
    );
  const judged = new Map<string, Verdict>();
  for (const [n, one] of (Array.isArray(given) ? (given as unknown[]) : []).entries()) {
    const beyond = beyondLimits(one);
    if (beyond) {
      under(`packs[${n}]`, [beyond]);
      continue;
    }
    const content = JSON.stringify(one) ?? '';
    const verdict = verdicts.get(content) ?? judged.get(content) ?? judge(one);
    judged.set(content, verdict);
    if ('pack' in verdict) packs.push(verdict.pack);
    else under(`packs[${n}]`, verdict.problems);
  }
  verdicts = judged;
  const teamFile = read('teamFile');
  const holding = teamFile === undefined ? undefined : holdingTeams(teamFile);
  if (holding)
    under(
      'teamFile',
      holding.dropped.map((one) => one.problem),
    );
  for (const key of Object.keys(set)) {
    if (!['packs', 'teamFile', 'team'].includes(key))
      problems.push(
        problem(`policy ${key}`, set[key], uiText('problemPolicyKey'), uiText('problemPolicyKeyRemedy')),
      );
  }
  const { team } = set;
  if (team !== undefined && typeof team !== 'string')
    problems.push(
      problem('policy team', team, uiText('problemPolicyTeam'), uiText('problemPolicyTeamRemedy')),
    );
  return {
    packs,
    problems,
    ...(holding?.file ? { teams: holding.file } : {}),
    ...(typeof team === 'string' ? { team } : {}),
  };
}
