import { useEffect, useState } from 'preact/hooks';
import { type Gathered, gather } from '../../lib/packs/sources/gather';
import { managedNow } from '../../lib/packs/sources/managed';
import {
  type StoredPack,
  type StoredTeams,
  storedPacks,
  storedTeams,
  watchPacks,
} from '../../lib/packs/sources/store';

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
      setPacks({ stored: await storedPacks(), teams: await storedTeams(), gathered });
    };
    void read();
    return watchPacks(() => void read());
  }, []);
  return packs;
}
