import type { Edges } from '../../entrypoints/sidepanel/app/panel-context';
import { type StartedPanel, startPanel } from '../../entrypoints/sidepanel/app/start-panel';
import type { Unreachable } from '../../entrypoints/sidepanel/app/store';
import { createCoach } from '../../lib/coach/coach';
import type { Team } from '../../lib/format/team';
import { factGrammarFor } from '../../lib/lang/fact-grammars';
import type { Draft, Message, Thread } from '../../lib/model/conversation';
import type { FromPage, FromPanel } from '../../lib/model/protocol';
import { corePack } from '../../lib/packs/core';
import type { SlowReader } from '../../lib/readers/reader';
import { defaultSettings, type Settings } from '../../lib/settings/settings';
import type { Mirror } from '../../lib/statistics/counts';

export const host = 'acme.zendesk.com';
export const address = `https://${host}/agent/tickets/1`;

type Said = [speaker: Message['speaker'], text: string, more?: Partial<Message>];

export const threadOf = (said: readonly Said[], more: Partial<Thread> = {}): Thread => ({
  conversation: '1',
  host,
  partial: false,
  messages: said.map(([speaker, text, extra], n) => ({
    id: String(n),
    speaker,
    text,
    certainty: 'stated',
    note: false,
    ...extra,
  })),
  ...more,
});

let revision = 0;
export const draftOf = (text: string, more: Partial<Draft> = {}): Draft => ({
  conversation: '1',
  composer: 'composer-1',
  revision: ++revision,
  text,
  kind: 'reply',
  ...more,
});

export interface FakePanel extends StartedPanel {
  /** All that was sent to the page. */
  sent: FromPanel[];
  /** The settings as they were saved last. */
  saved(): Settings | undefined;
  mirror(): Mirror;
  page: {
    says(message: FromPage): void;
    thread(thread: Thread): void;
    draft(draft: Draft | null): void;
    /** The page does what the panel asked for last, as an editor does. */
    applies(): void;
  };
  /** Settings are changed in another window. */
  changeElsewhere(settings: Partial<Settings>): void;
  /** How often the panel asked for the page anew. */
  reconnects(): number;
  /** How often it had the page loaded anew. */
  reloads(): number;
  /** The page goes away, or nobody answers there. */
  leave(why?: Unreachable): void;
  /** The panel has been hidden for a while, or is seen again. */
  goOutOfSight(isOut: boolean): void;
  /** The agent looks at another tab. */
  changeTab(): void;
  now(): Date;
  setNow(now: Date): void;
}

interface Options {
  settings?: Partial<Settings>;
  team?: Team;
  readers?: readonly SlowReader[];
  isAllowed?: boolean;
  isPractice?: boolean;
  /** The rules are not loaded yet. */
  isEarly?: boolean;
}

const coach = createCoach(corePack(), { facts: factGrammarFor });

/** The panel's working part with a page, a storage and a clock that are the test's own; everything else is real. */
export async function fakePanel(options: Options = {}): Promise<FakePanel> {
  const sent: FromPanel[] = [];
  let events: Parameters<Edges['connect']>[0] | undefined;
  let saved: Settings | undefined;
  let mirror: Mirror = {};
  let tellSettings: (settings: Settings) => void = () => {};
  let now = new Date(2026, 10, 26, 10);
  let tellOutOfSight: (isOut: boolean) => void = () => {};
  let reconnects = 0;
  let reloads = 0;
  const reconnect = (): void => {
    reconnects++;
    events!.connecting();
  };
  const edges: Edges = {
    connect: (given) => {
      events = given;
      return { send: (message) => void sent.push(message), reconnect, reload: () => void reloads++ };
    },
    loadCoaches: (ready) => {
      const spoken = { coach, problems: [], ...(options.team ? { team: options.team } : {}) };
      if (!options.isEarly) ready({ coachFor: () => spoken, problems: [], adapters: [] });
    },
    loadSettings: async () => ({ ...defaultSettings, ...options.settings }),
    saveSettings: async (settings) => {
      saved = settings;
    },
    watchSettings: (listener) => {
      tellSettings = listener;
    },
    changeMirror: async (change) => {
      mirror = change(mirror);
    },
    isAllowed: async () => options.isAllowed ?? true,
    isPractice: () => options.isPractice ?? false,
    revokeSiteAccess: async () => {},
    now: () => now,
    watchOutOfSight: (tell) => {
      tellOutOfSight = tell;
      return () => {};
    },
  };
  const panel = startPanel(edges, options.readers);
  await settled();
  const says = (message: FromPage): void => events!.message(message);
  return {
    ...panel,
    sent,
    saved: () => saved,
    mirror: () => mirror,
    reconnects: () => reconnects,
    reloads: () => reloads,
    changeElsewhere: (settings) => tellSettings({ ...panel.store.settings.value, ...settings }),
    leave: (why = 'no-access') => events!.unreachable(why),
    goOutOfSight: (isOut) => tellOutOfSight(isOut),
    changeTab: () => events!.connecting(),
    now: () => now,
    setNow: (moment) => {
      now = moment;
    },
    page: {
      says,
      thread: (thread) => says({ type: 'thread', thread, fit: {}, adapter: 'zendesk' }),
      draft: (draft) => says({ type: 'draft', draft }),
      applies: () => {
        const asked = sent.findLast((message) => message.type === 'edit')!;
        const { start, end, after, composer, conversation } = asked.edit;
        const text = panel.store.draft.value!.text;
        const draft = draftOf(text.slice(0, start) + after + text.slice(end), { composer, conversation });
        says({ type: 'applied', id: asked.id, ok: true, draft, start, after });
      },
    },
  };
}

/** The page is open, allowed, and shows this conversation. */
export async function openPanel(
  thread: Thread,
  draft: Draft | null = null,
  options: Options = {},
): Promise<FakePanel> {
  const panel = await fakePanel(options);
  panel.page.says({ type: 'hello', address });
  await settled();
  panel.page.thread(thread);
  panel.page.draft(draft);
  return panel;
}

/** Everything that was waiting for a promise has run. */
export const settled = async (): Promise<void> => {
  for (let n = 0; n < 10; n++) await Promise.resolve();
};

export const shown = ({ derived }: FakePanel): string[] =>
  (derived.view.value.insight?.draft ?? []).map(({ finding }) => finding.rule);
