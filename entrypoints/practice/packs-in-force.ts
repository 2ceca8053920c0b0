import type { Engine } from '../../lib/engine/engine';
import type { Pack } from '../../lib/format/pack';
import { type UiText, uiText } from '../../lib/model/ui-text';
import { packsInForce, withEngines } from '../../lib/packs/in-force';
import { type Gathered, teamHere } from '../../lib/sources/gather';

/** Whose rules become exercises, and the engine that judges them: all that is in force, even where one pack is drilled. */
export interface PracticePack {
  id: string;
  /** The pack's own name; ours for all that is in force. */
  name: string | UiText;
  pack: Pack;
  engine: Engine;
}

export const allRules = uiText('practiceDrillsAll');

/**
 * All rules in force for the agent's team, language by language, and each pack that adds to them by itself. The
 * first one, with an empty id, is English.
 */
export function practicePacks(gathered: Gathered): PracticePack[] {
  const inForce = withEngines(packsInForce(gathered.layers, teamHere(gathered, {})));
  const inAll = inForce.map(({ language, pack, engine }, n) => ({
    id: n === 0 ? '' : `all ${language}`,
    name: inForce.length === 1 ? allRules : uiText('practiceDrillsAllIn', { language: { language } }),
    pack,
    engine,
  }));
  const own = gathered.layers.flatMap(({ pack: { id, name, language } }) =>
    inForce
      .filter((one) => language.startsWith(one.language))
      .map(({ pack, engine, originOf }) => ({
        id,
        name,
        pack: { ...pack, rules: pack.rules.filter((rule) => originOf(rule.id) === id) },
        engine,
      })),
  );
  return [...inAll, ...own].filter(({ id, pack }) => id === '' || pack.rules.length);
}
