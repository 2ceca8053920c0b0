import { useEffect, useState } from 'preact/hooks';
import { loadSettings } from '../../lib/settings/load-settings';
import { effective } from '../../lib/settings/team-settings';
import { gather, teamHere } from '../../lib/sources/gather';
import { managedNow } from '../../lib/sources/managed';

/** Do agent and team want to be read by meaning? false until it is known. */
export function useReadByMeaning(): boolean {
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const [settings, gathered] = await Promise.all([loadSettings(), managedNow().then(gather)]);
      setWanted(effective(settings, teamHere(gathered, {})?.team, 'meaning'));
    };
    void look();
  }, []);
  return isWanted;
}
