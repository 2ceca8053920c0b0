import type { PanelContext } from '../panel-context';

/** Teaching a page by pointing at its parts. */
export function teachingCommands({ store, change }: PanelContext) {
  return {
    /** Begins to teach the open page: the agent points at its parts. */
    startTeaching: (): void => {
      store.teaching.value = [];
    },

    /** Forgets what was taught for this host. */
    forgetTaught: (host: string): void => {
      const { [host]: _, ...taught } = store.settings.value.taught;
      change({ taught });
    },
  };
}
