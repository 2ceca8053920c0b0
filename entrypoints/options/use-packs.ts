import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Rule } from '../../lib/format/rule';
import { corePack } from '../../lib/packs/core';
import { type Gathered, gather } from '../../lib/sources/gather';
import { managedNow } from '../../lib/sources/managed';
import { storedPacks, watchPacks } from '../../lib/sources/store';
import type { StoredPack } from '../../lib/sources/stored-pack';
import { loadTeams, type StoredTeams } from '../../lib/sources/stored-teams';

export interface PacksHere {
  stored: StoredPack[];
  teams: StoredTeams | undefined;
  gathered: Gathered;
}

/** All packs on this machine, as they change; undefined until they are read. */
export function usePacks(): PacksHere | undefined {
  const [packs, setPacks] = useState<PacksHere>();
  useEffect(() => {
    const read = async (): Promise<void> => {
      const gathered = await gather(await managedNow());
      setPacks({ stored: await storedPacks(), teams: (await loadTeams()).teams, gathered });
    };
    void read();
    return watchPacks(() => void read());
  }, []);
  return packs;
}

/** Every rule of every pack, by its id; the built-in ones until the others are read. */
export function useRules(packs: PacksHere | undefined): ReadonlyMap<string, Rule> {
  return useMemo(() => {
    const all = [corePack(), ...(packs?.gathered.layers ?? []).map(({ pack }) => pack)];
    return new Map(all.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule])));
  }, [packs]);
}
