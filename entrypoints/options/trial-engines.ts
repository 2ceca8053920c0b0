import { type Problem, placeOf } from '../../lib/model/problem';
import { type UiText, uiText } from '../../lib/model/ui-text';
import { packsInForce, withEngines } from '../../lib/packs/in-force';
import type { Judges } from '../../lib/packs/trial';
import { type Gathered, teamHere } from '../../lib/sources/gather';
import { readFile } from '../../lib/sources/read-pack';

/**
 * What judges with and without a pack, in every language in force. By the rules alone: what was learned is the same
 * with the pack and without it.
 * @param candidate the text of a pack to try beside what is live; without one, what is live beside the core pack
 * @returns a text where the candidate is no pack that holds
 */
export function trialEngines(
  gathered: Gathered,
  candidate: string | undefined,
): { now: Judges; before: Judges } | UiText {
  const live = withEngines(packsInForce(gathered.layers, teamHere(gathered, {})));
  if (candidate === undefined) return { now: live, before: withEngines(packsInForce([])) };
  const read = readFile(candidate);
  if (read.kind === 'problems') return refusal(read.problems);
  if (read.kind !== 'pack') return uiText('optionsTrialTeamFile');
  const { id } = read.pack;
  const all = packsInForce([...gathered.layers, { pack: read.pack, source: 'file' }]);
  const unmet = all.problems.filter(({ where }) => where.startsWith(`${id} `));
  if (unmet.length) return refusal(unmet);
  return { now: withEngines(all), before: live };
}

const refusal = ([first]: readonly Problem[]): UiText =>
  uiText('optionsTrialRefused', { ...first!, where: placeOf(first!) });
