import { useEffect, useState } from 'preact/hooks';
import { loadSettings, saveSettings, watchSettings } from '../../lib/settings/load-settings';
import type { Settings } from '../../lib/settings/settings';

/** The stored settings, as they change, and the way to change them; undefined until they are there. */
export function useSettings(): [Settings | undefined, (changed: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  const change = (changed: Partial<Settings>): void => {
    if (!settings) return;
    const next = { ...settings, ...changed };
    setSettings(next);
    void saveSettings(next);
  };
  return [settings, change];
}
