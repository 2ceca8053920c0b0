/**
 * Reads the one active conversation of a page, as its adapter says. It changes nothing and clicks nothing.
 */
import { taughtId } from '../../adapters/adapter-teaching';
import { closest, find, viewOf } from '../../editors/unshadowed';
import type { Adapter } from '../../model/adapter';
import type { Message, Thread } from '../../model/conversation';
import type { AdapterFault, BlindReason, Fit } from '../../model/protocol';
import { composerOf } from './composer';
import { FaultLog } from './fault-log';
import { itemsOf } from './items';
import { ReadCache } from './read-cache';
import { readMessages } from './read-messages';
import { firstIn, scopesOf } from './scopes';
import { soundAdapter } from './sound-adapter';
import { type Address, read, readAll, readName } from './text-source';

interface Read {
  fit: Fit;
  /** Parts of the adapter that could not be used; whatever the others give was read. */
  faults: AdapterFault[];
}

export type PageReading = Read &
  (
    | {
        ok: true;
        thread: Thread;
        /** What the messages stand in. */
        items: readonly Element[];
        composer: HTMLElement | null;
        kind: 'reply' | 'note';
      }
    | { ok: false; reason: BlindReason }
  );

/**
 * @param cache what was read before of the same page
 * @throws only where the conversation itself or its root cannot be looked for at all
 */
export function readPage(
  given: Adapter,
  document: Document,
  address: Address,
  cache = new ReadCache(),
): PageReading {
  const fit: Fit = {};
  const sound = soundAdapter(given, document);
  const { adapter } = sound;
  const log = new FaultLog(given.id, [...sound.faults]);
  const blind = (reason: BlindReason): PageReading => ({ ok: false, reason, fit, faults: log.list });
  const { conversation } = adapter;
  const isDescribed = !adapter.infer && adapter.id !== taughtId;
  const scopes = scopesOf(adapter, document);
  const id = read(conversation.id, scopes, address);
  fit.root = false;
  if (!id) return blind('no-conversation');
  const root = firstIn(
    conversation.root.map((selector) => selector.replaceAll('{id}', CSS.escape(id))),
    scopes,
  );
  fit.root = Boolean(root);
  if (!root) return blind('no-conversation');
  const composer = log.attempt('composer.editor', () => composerOf(adapter, root, scopes)) ?? null;
  fit.composer = Boolean(composer);
  // Nothing may stand around the messages of a shadow root.
  const holders = adapter.infer ? [root, ...scopes.slice(1)] : [root];
  const items = log.attempt('message.item', () => itemsOf(adapter, holders, composer, isDescribed)) ?? [];
  fit.message = items.length > 0;
  const all = (part: 'customers' | 'agents') =>
    log.attempt(`conversation.${part}`, () => readAll(conversation[part], scopes)) ?? new Set<string>();
  const around = { root, isDescribed, customers: all('customers'), agents: all('agents'), fit, log };
  cache.restOn(JSON.stringify([adapter.message, id, [...around.customers], [...around.agents]]), root);
  const { messages, isCut } = items.length ? readMessages(adapter, items, around, cache) : nothing;
  const composerOnly = !items.length && Boolean(adapter.composer.composerOnly && composer);
  if (!items.length && !composerOnly) return blind('no-messages');
  const thread: Thread = {
    conversation: id,
    host: address.host,
    messages,
    partial:
      isCut ||
      Boolean(log.attempt('conversation.partial', () => firstIn(conversation.partial ?? [], [root]))),
    ...(composerOnly ? { composerOnly } : {}),
  };
  for (const part of ['customer', 'subject', 'channel', 'brand', 'inbox'] as const) {
    const places = part === 'channel' ? [root] : [root, ...scopes];
    const text =
      log.attempt(`conversation.${part}`, () => readName(conversation[part], places, address)) ??
      (part === 'customer' ? nameOfCustomer(messages) : undefined);
    if (text) thread[part] = text;
  }
  const isNote = log.attempt('composer.note', () => writesNote(adapter, root, composer));
  return { ok: true, thread, items, fit, composer, kind: isNote ? 'note' : 'reply', faults: log.list };
}

const nothing = { messages: [], isCut: false };

const nameOfCustomer = (messages: readonly Message[]) =>
  messages.find((message) => message.speaker === 'customer')?.author;

/** By something in the root, or around a composer that stands elsewhere. */
const writesNote = ({ composer: { note = [] } }: Adapter, root: Element, composer: HTMLElement | null) => {
  const frame = frameOf(composer);
  return note.some((selector) => find(root, selector) ?? (frame && closest(frame, selector)));
};

const frameOf = (composer: HTMLElement | null): Element | null =>
  (composer && viewOf(composer)?.frameElement) ?? composer;
