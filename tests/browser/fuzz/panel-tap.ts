import type { Thread } from '../../../lib/model/conversation';
import type { FromPage, FromPanel, RawPort } from '../../../lib/model/protocol';
import type { Target } from '../target';

/** What went over the port between page and panel since the page was opened. */
export interface Tapped {
  /** JSON of the thread that the panel has, or why it has none; empty until the page says. */
  thread: string;
  draft: string | null;
  /** By composer and revision. */
  drafts: Record<string, string>;
  /** Of each edit the draft that it was made for. */
  edits: string[];
  /** Edits that nobody has answered. */
  open: number;
  /** Texts that were said to be a customer's for sure and bear the mark of somebody else's. */
  claims: string[];
}

/**
 * Listens to all that goes over the ports that the panel opens from now on, and changes nothing of it. Each message raises
 * a number in the panel's document, so that a wait for it needs no clock.
 * @param mark of messages that are no customer's
 */
export async function tapPanel(panel: Target, mark: RegExp): Promise<void> {
  await panel.evaluate(`(${tap})(${mark}, ${JSON.stringify(fresh)})`);
}

/** Forgets what went over before: another page is opened. */
export const forgetTapped = (panel: Target): Promise<void> =>
  panel.evaluate(`void (globalThis.tapped = ${JSON.stringify(fresh)})`);

export const tappedBy = (panel: Target): Promise<Tapped> => panel.evaluate('globalThis.tapped');

/** What is used of the browser's own. */
interface Interface {
  tabs: { connect(...args: unknown[]): RawPort };
}

const fresh: Tapped = { thread: '', draft: null, drafts: {}, edits: [], open: 0, claims: [] };

/** Runs in the panel. */
function tap(mark: RegExp, start: Tapped): void {
  const world = globalThis as unknown as { tapped: Tapped };
  world.tapped = start;
  let heard = 0;
  const tell = () => {
    document.documentElement.dataset.tapped = String(++heard);
  };
  const fromPage = (message: FromPage) => {
    const { tapped } = world;
    if (message.type === 'thread') {
      tapped.thread = JSON.stringify(message.thread satisfies Thread);
      for (const { speaker, certainty, text } of message.thread.messages)
        if (speaker === 'customer' && certainty === 'stated' && mark.test(text)) tapped.claims.push(text);
    }
    if (message.type === 'blind') tapped.thread = JSON.stringify(message.reason);
    const draft =
      message.type === 'draft' || (message.type === 'applied' && message.ok) ? message.draft : undefined;
    if (draft !== undefined) tapped.draft = draft?.text ?? null;
    if (draft) tapped.drafts[`${draft.composer} ${draft.revision}`] = draft.text;
    if (message.type === 'applied') tapped.open = Math.max(0, tapped.open - 1);
    tell();
  };
  const fromPanel = (message: FromPanel) => {
    if (message.type !== 'edit') return;
    const { composer, revision } = message.edit;
    world.tapped.edits.push(world.tapped.drafts[`${composer} ${revision}`] ?? '');
    world.tapped.open++;
  };
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Interface>;
  for (const one of new Set([browser, chrome].filter(Boolean).map(({ tabs }) => tabs))) {
    const connect = one.connect.bind(one);
    one.connect = (...args) => {
      const port = connect(...args);
      port.onMessage.addListener((message) => fromPage(message as FromPage));
      port.onDisconnect.addListener(() => {
        world.tapped.open = 0;
        tell();
      });
      return {
        postMessage: (message) => {
          fromPanel(message as FromPanel);
          port.postMessage(message);
        },
        disconnect: () => {
          world.tapped.open = 0;
          port.disconnect();
          tell();
        },
        onMessage: port.onMessage,
        onDisconnect: port.onDisconnect,
      };
    };
  }
}
