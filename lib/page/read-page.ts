/**
 * Reads the one active conversation of a page, as its adapter says. It changes nothing and clicks nothing.
 */
import type { Adapter } from '../model/adapter';
import type { Message, Thread } from '../model/conversation';
import type { BlindReason, Fit } from '../model/protocol';
import { ReadCache } from './read-cache';
import { readMessages } from './read-messages';
import { firstIn, isDrawn, scopesOf, shownBy } from './scopes';
import { type Address, read, readAll } from './text-source';

export type PageReading =
  | { ok: true; thread: Thread; fit: Fit; composer: HTMLElement | null; kind: 'reply' | 'note' }
  | { ok: false; reason: BlindReason; fit: Fit };

/** @param cache what was read before of the same page */
export function readPage(
  adapter: Adapter,
  document: Document,
  address: Address,
  cache = new ReadCache(),
): PageReading {
  const fit: Fit = {};
  const { conversation } = adapter;
  const scopes = scopesOf(adapter, document);
  const id = read(conversation.id, scopes, address);
  if (!id) return { ok: false, reason: 'no-conversation', fit: { root: false } };
  const root = firstIn(
    conversation.root.map((selector) => selector.replaceAll('{id}', CSS.escape(id))),
    scopes,
  );
  fit.root = Boolean(root);
  if (!root) return { ok: false, reason: 'no-conversation', fit };
  const composer = composerOf(adapter, root, scopes);
  fit.composer = Boolean(composer);
  const items = itemsOf(adapter, root, composer);
  fit.message = items.length > 0;
  const customers = readAll(conversation.customers, scopes);
  const agents = readAll(conversation.agents, scopes);
  cache.restOn(JSON.stringify([adapter.message, id, [...customers], [...agents]]));
  const messages = items.length ? readMessages(adapter, items, { root, customers, agents, fit }, cache) : [];
  const apart = !items.length && Boolean(adapter.composer.composerOnly && composer);
  if (!items.length && !apart) return { ok: false, reason: 'no-messages', fit };
  const places = [root, ...scopes];
  const customer = read(conversation.customer, places) ?? nameOfCustomer(messages);
  const subject = read(conversation.subject, places);
  const channel = read(conversation.channel, [root]);
  const thread: Thread = {
    conversation: id,
    host: address.host,
    messages,
    partial: Boolean(conversation.partial && firstIn(conversation.partial, [root])),
    ...(apart ? { composerOnly: apart } : {}),
    ...(customer ? { customer } : {}),
    ...(subject ? { subject } : {}),
    ...(channel ? { channel } : {}),
  };
  return { ok: true, thread, fit, composer, kind: writesNote(adapter, root, composer) ? 'note' : 'reply' };
}

const nameOfCustomer = (messages: readonly Message[]) =>
  messages.find((message) => message.speaker === 'customer')?.author;

/** The one that is drawn, if any is: help desks keep unused ones in the page. */
function composerOf({ composer }: Adapter, root: Element, scopes: readonly ParentNode[]): HTMLElement | null {
  const places = composer.anywhere ? [root, ...scopes] : [root];
  const found = firstIn(composer.editor, places, isDrawn) ?? firstIn(composer.editor, places, isHiddenEditor);
  const shown = found && shownBy(found);
  return shown && (shown === found || shown.isContentEditable) ? shown : null;
}

/** By something in the root, or around a composer that stands elsewhere. */
const writesNote = ({ composer: { note = [] } }: Adapter, root: Element, composer: HTMLElement | null) =>
  note.some((selector) => root.querySelector(selector) ?? frameOf(composer)?.closest(selector));

const frameOf = (composer: HTMLElement | null): Element | null =>
  (composer?.ownerDocument.defaultView?.frameElement as Element | null) ?? composer;

/** Not drawn yet. A field that is not drawn is what an editor keeps behind itself. */
const isHiddenEditor = (element: Element): boolean => element.tagName !== 'TEXTAREA';

function itemsOf(adapter: Adapter, root: Element, composer: HTMLElement | null): Element[] {
  const { item, visible } = adapter.message;
  for (const selector of item) {
    const found = [...root.querySelectorAll(selector)].filter(
      (element) =>
        !composer?.contains(element) &&
        !(composer && element.contains(composer)) &&
        !(visible && !isDrawn(element)),
    );
    if (found.length) return found;
  }
  return [];
}
