import type { PanelContext } from '../panel-context';
import type { Notice } from '../store';
import { editCommands } from './edits';
import { navigationCommands } from './finding-navigation';
import { foldingCommands } from './folding';
import { preferenceCommands } from './preferences';
import { reminderCommands } from './reminders';
import { teachingCommands } from './teaching';

/** Everything that the agent can do in the panel, by mouse or keys. */
export type Commands = ReturnType<typeof createCommands>;

export function createCommands(panel: PanelContext) {
  const { store, connection } = panel;
  const edits = editCommands(panel);
  const preferences = preferenceCommands(panel);
  return {
    ...edits,
    ...preferences,
    ...foldingCommands(panel),
    ...reminderCommands(panel),
    ...teachingCommands(panel),
    ...navigationCommands(panel, { ...edits, ...preferences }),

    /** Says something once, or nothing any more. */
    notify: (notice: Notice | undefined): void => {
      store.notice.value = notice;
    },

    /** A pause was taken, or not wanted. */
    endDifficultStreak: (): void => {
      const { value } = store.difficultStreak;
      if (value) store.difficultStreak.value = { ...value, ended: true };
    },

    reconnect: (): void => connection.reconnect(),

    /** Loads the page in view anew. */
    reloadPage: (): void => connection.reload(),
  };
}
