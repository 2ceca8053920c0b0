import { useEffect, useState } from 'preact/hooks';
import { gather } from '../../lib/sources/gather';
import { managedNow } from '../../lib/sources/managed';
import { allRules, type DrillPack, drillPacks } from './drill-packs';

/**
 * The packs to drill, as soon as they are read.
 * @param core what there is until then
 */
export function useDrillPacks(core: Omit<DrillPack, 'id' | 'name'>): readonly DrillPack[] {
  const [packs, setPacks] = useState<readonly DrillPack[]>([{ ...core, id: '', name: allRules }]);
  useEffect(() => {
    const read = async (): Promise<void> => setPacks(drillPacks(await gather(await managedNow())));
    void read();
  }, []);
  return packs;
}
