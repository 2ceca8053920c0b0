import type { Pack } from '../../lib/format/pack';
import { type Problem, placeOf } from '../../lib/model/problem';
import { type UiText, uiText } from '../../lib/model/ui-text';
import type { Layer } from '../../lib/packs/compose';
import { packsInForce, withEngines } from '../../lib/packs/in-force';
import type { Judges } from '../../lib/packs/trial';
import { type Gathered, teamHere } from '../../lib/sources/gather';
import { readFile } from '../../lib/sources/read-pack';

type TeamHere = NonNullable<ReturnType<typeof teamHere>>;

/**
 * What judges with and without a pack, in every language in force.
 * @param candidate the text of a pack to try beside what is live; without one, what is live beside the core pack
 * @returns a text where the candidate is no pack that holds
 */
export function trialEngines(
  gathered: Gathered,
  candidate: string | undefined,
): { now: Judges; before: Judges } | UiText {
  const team = teamHere(gathered, {});
  const live = withEngines(packsInForce(gathered.layers, team));
  if (candidate === undefined) return { now: live, before: withEngines(packsInForce([])) };
  const read = readFile(candidate);
  if (read.kind === 'problems') return refusal(read.problems);
  if (read.kind !== 'pack') return uiText('optionsTrialTeamFile');
  const { id } = read.pack;
  const all = packsInForce(imported(gathered.layers, read.pack), team && withPack(team, id));
  const unmet = all.problems.filter(({ where }) => where.startsWith(`${id} `));
  if (unmet.length) return refusal(unmet);
  return { now: withEngines(all), before: live };
}

/** As if the pack had been imported: in the place of an earlier one of its id, and below the policy's. */
function imported(layers: readonly Layer[], pack: Pack): Layer[] {
  const isEarlier = (layer: Layer) => layer.source !== 'policy' && layer.pack.id === pack.id;
  const asFile: Layer = { pack, source: 'file' };
  if (layers.some(isEarlier)) return layers.map((layer) => (isEarlier(layer) ? asFile : layer));
  const own = layers.filter(({ source }) => source !== 'policy');
  return [...own, asFile, ...layers.filter(({ source }) => source === 'policy')];
}

/** A team whose file does not name the pack yet tries it beside its own. */
const withPack = (here: TeamHere, id: string): TeamHere =>
  here.team.packs.includes(id) ? here : { ...here, team: { ...here.team, packs: [...here.team.packs, id] } };

const refusal = ([first]: readonly Problem[]): UiText =>
  uiText('optionsTrialRefused', { ...first!, where: placeOf(first!) });
