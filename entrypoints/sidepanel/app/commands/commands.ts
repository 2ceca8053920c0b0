import type { Panel } from '../panel';
import type { Notice } from '../store';
import { editCommands } from './edits';
import { navigationCommands } from './finding-navigation';
import { preferenceCommands } from './preferences';
import { reminderCommands } from './reminders';
import { teachingCommands } from './teaching';

/** Everything that the agent can do in the panel, by mouse or keys. */
export type Commands = ReturnType<typeof createCommands>;

export function createCommands(panel: Panel) {
  const { store, connection } = panel;
  const edits = editCommands(panel);
  const preferences = preferenceCommands(panel);
  return {
    ...edits,
    ...preferences,
    ...reminderCommands(panel),
    ...teachingCommands(panel),
    ...navigationCommands(panel, { ...edits, ...preferences }),

    /** Says something once, or nothing any more. */
    say: (notice: Notice | undefined): void => {
      store.notice.value = notice;
    },

    /** A pause was taken, or not wanted. */
    endNudge: (): void => {
      const { value } = store.nudge;
      if (value) store.nudge.value = { ...value, ended: true };
    },

    reconnect: (): void => connection.reconnect(),
  };
}
