import { useEffect, useState } from 'preact/hooks';
import { createEngine, type Engine } from '../../lib/engine/engine';
import type { Pack } from '../../lib/format/pack';
import { type UiText, uiText } from '../../lib/model/ui-text';
import { corePack } from '../../lib/packs/core';
import { resolve } from '../../lib/packs/resolve';
import { gather, teamHere } from '../../lib/sources/gather';
import { managedNow } from '../../lib/sources/managed';

/** Whose rules become exercises, and the engine that judges them: all that is in force, even where one pack is drilled. */
export interface DrillPack {
  id: string;
  /** The pack's own name; ours for all that is in force. */
  name: string | UiText;
  pack: Pack;
  engine: Engine;
}

/**
 * All rules in force for the agent's team, and each pack that adds to them by itself.
 * @param core what there is until the others are read
 */
export function useDrillPacks(core: Omit<DrillPack, 'id' | 'name'>): readonly DrillPack[] {
  const [packs, setPacks] = useState<readonly DrillPack[]>([
    { ...core, id: '', name: uiText('practiceDrillsAll') },
  ]);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const gathered = await gather(await managedNow());
      const { languages } = resolve(corePack(), gathered.layers, teamHere(gathered, {}));
      const english = languages.get('en');
      if (!english) return;
      const { pack, origins } = english;
      const engine = createEngine(pack);
      const own = gathered.layers.map(({ pack: { id, name } }) => ({
        id,
        name,
        pack: { ...pack, rules: pack.rules.filter((rule) => origins.get(rule.id) === id) },
        engine,
      }));
      setPacks([
        { id: '', name: uiText('practiceDrillsAll'), pack, engine },
        ...own.filter((one) => one.pack.rules.length),
      ]);
    };
    void read();
  }, []);
  return packs;
}
