/** Which packs hold for a team, in which order, and language by language. Pure. */

import type { Pack } from '../format/pack';
import type { Team, TeamFile } from '../format/team';
import { type Problem, problem } from '../model/problem';
import { uiText } from '../model/ui-text';
import { type Composed, compose, type Layer, type PackOrigin } from './compose';

/** What the page says of where the conversation is. */
export interface Place {
  host?: string | undefined;
  brand?: string | undefined;
  inbox?: string | undefined;
  channel?: string | undefined;
}

export interface Resolved {
  /** By language, such as "en": the packs of one language speak with one voice. */
  languages: ReadonlyMap<string, Composed>;
  problems: Problem[];
}

const languageOf = ({ language }: Pack): string => language.slice(0, 2);

/** The same name in any Unicode form, case and spacing: pages and files write it differently. */
const plain = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** A host named without a port means every port of it; its subdomains are meant too. */
function isHost(wanted: string, found: string): boolean {
  const bare = /:\d+$/.test(wanted) ? found : found.replace(/:\d+$/, '');
  return bare === wanted || bare.endsWith(`.${wanted}`);
}

/** The first team whose conditions all hold here; one without conditions holds everywhere. */
export function teamFor({ teams }: TeamFile, place: Place): Team | undefined {
  const isSame = (wanted: string, found: string): boolean => wanted === found;
  const held = (list: readonly string[] | undefined, value: string | undefined, fits = isSame): boolean =>
    !list || (value !== undefined && list.some((one) => fits(plain(one), plain(value))));
  return teams.find(
    ({ appliesTo: at }) =>
      !at ||
      (held(at.hosts, place.host, isHost) &&
        held(at.brands, place.brand) &&
        held(at.inboxes, place.inbox) &&
        held(at.channels, place.channel)),
  );
}

/**
 * @param core the built-in pack; no other pack goes by its name
 * @param available every other pack that is here and holds, in the order of their authority
 * @param team the team's own packs and switches; without one all that are available apply
 */
export function resolve(
  core: Pack,
  available: readonly Layer[],
  team?: { team: Team; source: PackOrigin },
): Resolved {
  const problems: Problem[] = [];
  const isCore = ({ pack }: Layer): boolean => pack.id === core.id;
  if (available.some(isCore))
    problems.push(problem('id', core.id, uiText('problemReservedId'), uiText('problemReservedIdRemedy')));
  const byId = new Map(available.filter((layer) => !isCore(layer)).map((layer) => [layer.pack.id, layer]));
  const wanted = team
    ? team.team.packs
        .filter((id) => id !== core.id)
        .flatMap((id) => {
          const layer = byId.get(id);
          if (!layer)
            problems.push(
              problem(
                `teams ${team.team.id} packs`,
                id,
                uiText('problemNotHere'),
                uiText('problemNotHereTeamRemedy'),
              ),
            );
          return layer ?? [];
        })
    : [...byId.values()];
  const layers = inOrder(wanted, byId, core.id, problems);
  const groups = new Map<string, [Layer, ...Layer[]]>([
    [languageOf(core), [{ pack: core, source: 'built-in' }]],
  ]);
  for (const layer of layers) {
    const group = groups.get(languageOf(layer.pack));
    if (group) group.push(layer);
    else groups.set(languageOf(layer.pack), [layer]);
  }
  return {
    problems,
    languages: new Map([...groups].map(([language, group]) => [language, compose(group, team)])),
  };
}

/** What a pack extends stands before it; a circle of packs is refused, the others stay. */
function inOrder(
  wanted: readonly Layer[],
  byId: ReadonlyMap<string, Layer>,
  core: string,
  problems: Problem[],
): Layer[] {
  const done: Layer[] = [];
  const visit = (layer: Layer, path: readonly string[]): boolean => {
    const { id, extends: before } = layer.pack;
    if (done.includes(layer)) return true;
    if (path.includes(id)) {
      problems.push(
        problem(
          `${id} extends`,
          [...path, id].join(' → '),
          uiText('problemCircle'),
          uiText('problemCircleRemedy'),
        ),
      );
      return false;
    }
    for (const other of before.filter((one) => one !== core)) {
      const needed = byId.get(other);
      if (!needed) {
        problems.push(
          problem(`${id} extends`, other, uiText('problemNotHere'), uiText('problemNotHereExtendsRemedy')),
        );
        return false;
      }
      if (!visit(needed, [...path, id])) return false;
    }
    done.push(layer);
    return true;
  };
  for (const layer of wanted) visit(layer, []);
  return done;
}
