import { useEffect, useState } from 'preact/hooks';
import { gather } from '../../lib/sources/gather';
import { managedNow } from '../../lib/sources/managed';
import { allRules, type PracticePack, practicePacks } from './packs-in-force';

/**
 * The packs to drill, as soon as they are read.
 * @param core what there is until then
 */
export function usePacksInForce(core: Omit<PracticePack, 'id' | 'name'>): readonly PracticePack[] {
  const [packs, setPacks] = useState<readonly PracticePack[]>([{ ...core, id: '', name: allRules }]);
  useEffect(() => {
    const read = async (): Promise<void> => setPacks(practicePacks(await gather(await managedNow())));
    void read();
  }, []);
  return packs;
}
