/**
 * The panel's working part: what comes in goes into the store, what follows is computed, effects hang at the end.
 */
import { batch } from '@preact/signals';
import type { FromPage } from '../../../lib/model/protocol';
import type { SlowReader } from '../../../lib/readers/reader';
import { adaptersFor, hostOf } from './adapters-for';
import { type Commands, createCommands } from './commands/commands';
import { derive } from './derived';
import { limitEdits } from './effects/edit-limit';
import { fitExampleRules, type PanelExamples, withExamples } from './effects/example-rules';
import { followSettings } from './effects/follow-settings';
import { sendMarks } from './effects/marks';
import { remind } from './effects/reminders';
import { watchResting } from './effects/resting-draft';
import { noteSeen } from './effects/seen';
import { askSlowReaders } from './effects/slow-readers';
import { countReplies } from './effects/statistics';
import { forgetStepped } from './effects/stepped';
import { continueTeaching } from './effects/teaching';
import { noticeUndone } from './effects/undone';
import type { Connection, Edges, PanelContext } from './panel-context';
import { receive } from './receive';
import { createStore, type Store } from './store';

export interface StartedPanel extends PanelContext {
  commands: Commands;
  stop(): void;
}

/**
 * @param readers that answer later; without any the rules and what answers at once speak alone
 * @param examples has rules by example fitted and heard
 */
export function startPanel(
  edges: Edges,
  readers: readonly SlowReader[] = [],
  examples?: PanelExamples,
): StartedPanel {
  const store = createStore();
  const derived = derive(store, readers.length > 0);
  let connected: Connection | undefined;
  const connection: Connection = {
    send: (message) => connected?.send(message),
    reconnect: () => connected?.reconnect(),
    reload: () => connected?.reload(),
  };
  const panel: PanelContext = {
    store,
    derived,
    edges,
    connection,
    change: (changed) => {
      store.settings.value = { ...store.settings.peek(), ...changed };
      void edges.saveSettings(store.settings.peek());
    },
  };
  const commands = createCommands(panel);
  const effects = [
    noteSeen(panel),
    forgetStepped(panel),
    sendMarks(panel),
    watchResting(panel),
    limitEdits(panel),
    continueTeaching(panel),
    remind(panel),
    followSettings(panel),
    noticeUndone(panel),
    countReplies(panel),
    fitExampleRules(panel, examples),
    askSlowReaders(panel, withExamples(panel, readers, examples)),
  ];

  // The settings come first: a site that is off must not be read even once.
  void edges.loadSettings().then((settings) => {
    store.settings.value = settings;
    connected = connect(panel);
  });
  edges.watchSettings((settings) => {
    store.settings.value = settings;
  });
  edges.loadCoaches((coaches) => {
    const known = JSON.stringify(store.coaches.peek()?.adapters ?? []);
    store.coaches.value = coaches;
    // A pack may read this page better than what it is read with.
    if (JSON.stringify(coaches.adapters) !== known) connection.reconnect();
  });
  return {
    ...panel,
    commands,
    stop: () => {
      for (const stop of effects) stop();
    },
  };
}

function connect(panel: PanelContext): Connection {
  const { store, edges } = panel;
  const greet = greeting(panel);
  return edges.connect({
    connecting: () => forgetPage(store),
    unreachable: (why) => {
      store.connectionState.value = why;
    },
    message: (message: FromPage) => {
      store.connectionState.value = 'open';
      if (message.type === 'hello') void greet(message.address);
      else receive(store, message, edges.now());
    },
  });
}

/** Another tab, or the same one anew: what its page said no longer holds, what the agent did elsewhere stays. */
function forgetPage(store: Store): void {
  batch(() => {
    store.connectionState.value = 'connecting';
    store.address.value = '';
    store.allowed.value = undefined;
    store.reading.value = undefined;
    store.draft.value = undefined;
    store.pending.value = undefined;
    store.teaching.value = undefined;
    if (store.notice.value?.conversation !== undefined) store.notice.value = undefined;
  });
}

/** The page's script says where it is; whether and how it may read there is the panel's to say. */
function greeting({ store, edges, connection }: PanelContext): (address: string) => Promise<void> {
  let greeted = 0;
  return async (address) => {
    const mine = ++greeted;
    const isPractice = edges.isPractice(address);
    const adapters = adaptersFor(
      address,
      store.settings.value,
      store.coaches.value?.adapters ?? [],
      isPractice,
    );
    batch(() => {
      store.address.value = address;
      store.offered.value = adapters;
    });
    // The script stays in an open page whose permission was taken back; it is not asked to read.
    const allowed = adapters.length > 0 && (isPractice || (await edges.isAllowed(address)));
    if (mine !== greeted) return;
    store.allowed.value = allowed;
    // It went on by itself to where it may not be read.
    if (!allowed && store.reading.peek()) return connection.reconnect();
    if (allowed && !store.settings.value.off.includes(hostOf(address)))
      connection.send({ type: 'read', adapters });
  };
}
