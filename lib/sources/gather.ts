/** Everything that holds on this machine: packs from all sources, the teams, and what is wrong with any of it. */

import type { Team, TeamFile } from '../format/team';
import { type Problem, problem } from '../model/problem';
import type { Layer, PackOrigin } from '../packs/compose';
import { corePack } from '../packs/core';
import type { Place } from '../packs/resolve';
import { teamFor } from '../packs/resolve';
import { validate } from '../packs/validate';
import type { Managed } from './managed';
import { storedPacks, storedTeams, textOf } from './store';

export interface Gathered {
  /** In the order of their authority: hosted, file, policy. */
  layers: Layer[];
  teams?: { file: TeamFile; source: PackOrigin; picked?: string };
  problems: Problem[];
}

export async function gather(managed: Managed): Promise<Gathered> {
  const problems = [...managed.problems];
  const stored = await storedPacks();
  const layers: Layer[] = [];
  // Hosted ones first: what somebody imported by hand is meant to have its way over them.
  for (const one of [...stored].sort((a, b) => Number(a.source === 'file') - Number(b.source === 'file'))) {
    const checked = validate(JSON.parse(await textOf(one)), corePack());
    if (checked.ok) layers.push({ pack: checked.pack, source: one.source });
    else
      problems.push(
        problem(
          one.id,
          one.version,
          `no longer fits the format: ${checked.problems[0]!.message}`,
          'import a newer version',
        ),
      );
  }
  for (const pack of managed.packs) layers.push({ pack, source: 'policy' });
  const own = await storedTeams();
  const teams = managed.teams
    ? { file: managed.teams, source: 'policy' as const, ...(managed.team ? { picked: managed.team } : {}) }
    : own
      ? { file: own.file, source: 'file' as const, ...picked(managed.team ?? own.picked) }
      : undefined;
  return { layers, problems, ...(teams ? { teams } : {}) };
}

const picked = (team: string | undefined): { picked?: string } => (team ? { picked: team } : {});

/** The team that was picked or assigned, else the first that fits this place. */
export function teamHere({ teams }: Gathered, place: Place): { team: Team; source: PackOrigin } | undefined {
  if (!teams) return undefined;
  const { file, source, picked } = teams;
  const team = file.teams.find(({ id }) => id === picked) ?? teamFor(file, place);
  return team && { team, source };
}
