import type { Panel } from '../panel';

/** Teaching a page by pointing at its parts. */
export function teachingCommands({ store, connection, change }: Panel) {
  return {
    /** Begins to teach the open page: the agent points at its parts. */
    startTeaching: (): void => {
      store.teaching.value = { step: 'customer', picked: [] };
      connection.send({ type: 'pick', what: 'customer' });
    },

    /** Forgets what was taught for this host. */
    forgetTaught: (host: string): void => {
      const { [host]: _, ...taught } = store.settings.value.taught;
      change({ taught });
      connection.reconnect();
    },
  };
}
