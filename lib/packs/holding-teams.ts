import type { TeamFile } from '../format/team';
import { type Problem, problem } from '../model/problem';
import { uiText } from '../model/ui-text';
import { admitTeams } from './gate/admit';

/** An entry of a team file that does not hold. */
export interface DroppedEntry {
  /** `teams[1]`; empty for the file as a whole. */
  path: string;
  value: unknown;
  problem: Problem;
}

/**
 * As much of a team file as holds, entry by entry: for a file that is in force already, of which one wrong team or address
 * takes nothing else along. A file that is about to be imported is better refused as a whole (`admitTeams`).
 *
 * @returns no file where nothing of it holds
 */
export function holdingTeams(input: unknown): { file?: TeamFile; dropped: DroppedEntry[] } {
  const all = admitTeams(input);
  if (all.ok) return { file: all.file, dropped: [] };
  const whole = { dropped: [{ path: '', value: input, problem: all.problems[0]! }] };
  if (typeof input !== 'object' || input === null) return whole;
  const { format, teams, hosted, ...others } = input as Record<string, unknown>;
  const dropped: DroppedEntry[] = Object.entries(others).map(([path, value]) => ({
    path,
    value,
    problem: problem(path, value, uiText('problemUnknownKey'), uiText('problemUnknownKeyRemedy')),
  }));
  const first = new Map<unknown, number>();
  const holdingOf = (list: 'teams' | 'hosted', entries: unknown): unknown[] =>
    (Array.isArray(entries) ? (entries as unknown[]) : []).filter((value, n) => {
      const path = `${list}[${n}]`;
      const why = list === 'teams' ? (wrongTeam(value) ?? repeated(value, n, first)) : wrongAddress(value);
      if (why)
        dropped.push({ path, value, problem: { ...why, where: why.where.replace(/^\w+\[0\]/, path) } });
      return !why;
    });
  const rest = { format, teams: holdingOf('teams', teams), hosted: holdingOf('hosted', hosted) };
  const checked = admitTeams(rest);
  return checked.ok ? { file: checked.file, dropped } : whole;
}

const firstProblem = (file: unknown): Problem | undefined => {
  const checked = admitTeams(file);
  return checked.ok ? undefined : checked.problems[0];
};

const wrongTeam = (team: unknown): Problem | undefined => firstProblem({ format: 1, teams: [team] });

const wrongAddress = (address: unknown): Problem | undefined =>
  firstProblem({ format: 1, teams: [{ id: 'any', name: 'Any', packs: [] }], hosted: [address] });

/** The second team of an id; the first one stays. */
function repeated(team: unknown, n: number, first: Map<unknown, number>): Problem | undefined {
  const { id } = team as { id: string };
  const before = first.get(id);
  first.set(id, before ?? n);
  if (before === undefined) return undefined;
  return problem(
    'teams[0].id',
    id,
    uiText('problemRepeatedId', { other: `teams[${before}]` }),
    uiText('problemRepeatedIdRemedy', { list: 'teams' }),
  );
}
