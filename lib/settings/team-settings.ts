import type { Team } from '../format/team';
import type { Settings } from './settings';

export type Switch = 'warningsOnly' | 'pauses' | 'mirror' | 'meaning';

/** What holds for a switch: the team's locked value, else the agent's own choice, else the team's default. */
export function effective(settings: Settings, team: Team | undefined, key: Switch): boolean {
  const given = team?.settings[key];
  if (given?.mode === 'locked') return given.value;
  return given && !settings.chosen.includes(key) ? given.value : settings[key];
}

export const isLocked = (team: Team | undefined, key: Switch): boolean =>
  team?.settings[key]?.mode === 'locked';

/** The agent's own choice, remembered as such. */
export const choice = (settings: Settings, key: Switch, value: boolean): Partial<Settings> => ({
  [key]: value,
  chosen: [...new Set([...settings.chosen, key])],
});
