/** Everything that holds on this machine: packs from all sources, the teams, and what is wrong with any of it. */

import type { Team, TeamFile } from '../format/team';
import { type Problem, problem } from '../model/problem';
import { uiText } from '../model/ui-text';
import type { Layer, PackOrigin } from '../packs/compose';
import { originOf } from '../packs/gate/pack-address';
import type { Place } from '../packs/resolve';
import { teamFor } from '../packs/resolve';
import { unreadProblem } from '../settings/stored/storage-problems';
import { loadPacks } from './load-packs';
import type { Managed } from './managed';
import { loadTeams } from './stored-teams';

export interface Gathered {
  /** In the order of their authority: hosted, file, policy. */
  layers: Layer[];
  teams?: {
    file: TeamFile;
    source: PackOrigin;
    picked?: string;
    /** Origins that its packs may be fetched from; of a policy's file all that it names. */
    allowed?: ReadonlySet<string>;
  };
  problems: Problem[];
}

/**
 * Reads what is stored, and puts the policy's packs and teams above it. What cannot be read is set aside and named
 * among the problems; it takes nothing else with it.
 */
export async function gather(managed: Managed): Promise<Gathered> {
  // What the browser refuses to read is named, and takes nothing of the policy with it.
  const { layers, problems: ofPacks }: Awaited<ReturnType<typeof loadPacks>> = await loadPacks().catch(
    () => ({
      layers: [],
      problems: [unreadProblem('packs')],
    }),
  );
  const { teams: own, problems: ofTeams }: Awaited<ReturnType<typeof loadTeams>> = await loadTeams().catch(
    () => ({ problems: [unreadProblem('team file')] }),
  );
  const problems = [...managed.problems, ...ofPacks, ...ofTeams];
  for (const pack of managed.packs) layers.push({ pack, source: 'policy' });
  const teams = managed.teams
    ? {
        file: managed.teams,
        source: 'policy' as const,
        allowed: new Set(managed.teams.hosted.flatMap(({ url }) => originOf(url) ?? [])),
        ...picked(managed.team),
      }
    : own
      ? {
          file: own.file,
          source: 'file' as const,
          allowed: new Set(own.allowed),
          ...picked(managed.team ?? own.picked),
        }
      : undefined;
  if (teams?.picked !== undefined && !teams.file.teams.some(({ id }) => id === teams.picked))
    problems.push(problem('team', teams.picked, uiText('problemTeamGone'), uiText('problemTeamGoneRemedy')));
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
