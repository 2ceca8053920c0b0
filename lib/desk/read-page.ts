/**
 * Reads the one active conversation of a page, as its adapter says. It changes nothing and clicks nothing.
 */
import type { Adapter, Source, SpeakerRule } from '../adapters/adapter';
import type { Message, Thread } from '../conversation';
import { readText } from '../editors/text-map';
import type { BlindReason, Fit } from '../messages';

export type Reading =
  | { ok: true; thread: Thread; fit: Fit; composer: HTMLElement | null; kind: 'reply' | 'note' }
  | { ok: false; reason: BlindReason; fit: Fit };

export function readPage(
  adapter: Adapter,
  document: Document,
  location: { host: string; pathname: string },
): Reading {
  const fit: Fit = {};
  const { conversation } = adapter;
  const id = read(conversation.id, document, location);
  if (!id) return { ok: false, reason: 'no-conversation', fit: { root: false } };
  const root = firstOf(
    conversation.root.map((selector) => selector.replaceAll('{id}', CSS.escape(id))),
    document,
  );
  fit.root = Boolean(root);
  if (!root) return { ok: false, reason: 'no-conversation', fit };
  const composer = firstOf(adapter.composer.editor, root) as HTMLElement | null;
  fit.composer = Boolean(composer);
  const items = itemsOf(adapter, root, composer);
  fit.message = items.length > 0;
  if (!items.length) return { ok: false, reason: 'no-messages', fit };
  const messages = readMessages(adapter, items, fit);
  const note = adapter.composer.note?.some((selector) => root.querySelector(selector)) ?? false;
  const thread: Thread = {
    conversation: id,
    host: location.host,
    messages: adapter.message.order === 'newest-first' ? messages.reverse() : messages,
    partial: conversation.partial?.some((selector) => root.querySelector(selector)) ?? false,
  };
  const customer =
    read(conversation.customer, root, location) ?? read(conversation.customer, document, location);
  const subject =
    read(conversation.subject, root, location) ?? read(conversation.subject, document, location);
  const channel = read(conversation.channel, root, location);
  if (customer ?? nameOfCustomer(messages)) thread.customer = customer ?? nameOfCustomer(messages)!;
  if (subject) thread.subject = subject;
  if (channel) thread.channel = channel;
  return { ok: true, thread, fit, composer, kind: note ? 'note' : 'reply' };
}

const nameOfCustomer = (messages: Message[]) =>
  messages.find((message) => message.speaker === 'customer')?.author;

function itemsOf(adapter: Adapter, root: Element, composer: HTMLElement | null): Element[] {
  const { item, ignore = [] } = adapter.message;
  for (const selector of item) {
    const found = [...root.querySelectorAll(selector)].filter(
      (element) =>
        !composer?.contains(element) &&
        !(composer && element.contains(composer)) &&
        !ignore.some((skip) => element.matches(skip) || element.querySelector(skip)),
    );
    if (found.length) return found;
  }
  return [];
}

function readMessages(adapter: Adapter, items: Element[], fit: Fit): Message[] {
  const rules = adapter.message;
  const skip = rules.skip?.join(',');
  const seen = new Map<string, number>();
  const messages: Message[] = [];
  let textFits = false;
  let speakerFits = false;
  for (const item of items) {
    const body = firstOf(rules.text, item) as HTMLElement | null;
    textFits ||= Boolean(body);
    const text = readText(body ?? (item as HTMLElement), skip).text.trim();
    if (!text) continue;
    const author = read(rules.author, item);
    const rule = speakerRule(rules.speaker, item, author);
    speakerFits ||= Boolean(rule);
    const speaker = rule?.speaker ?? 'unknown';
    const previous = messages.at(-1);
    // Only the first of a run of messages carries the name.
    const name = author ?? (previous?.speaker === speaker ? previous.author : undefined);
    const time = read(rules.time, item);
    const channel = read(rules.channel, item);
    messages.push({
      id: read(rules.id, item) ?? idFor(`${speaker}\n${text}`, seen),
      speaker,
      certainty: rule?.certainty ?? (rule ? 'stated' : 'guessed'),
      text,
      note: matchesAny(rules.note, item),
      edited: matchesAny(rules.edited, item),
      ...(name ? { author: name } : {}),
      ...(time ? { time } : {}),
      ...(channel ? { channel } : {}),
    });
  }
  fit.text = textFits;
  fit.speaker = speakerFits;
  return messages;
}

const speakerRule = (rules: SpeakerRule[], item: Element, author?: string): SpeakerRule | undefined =>
  rules.find(({ selector, author: word }) =>
    selector
      ? item.matches(selector) || item.querySelector(selector)
      : word && author?.toLowerCase().includes(word),
  );

const matchesAny = (selectors: string[] | undefined, item: Element): boolean =>
  selectors?.some((selector) => item.matches(selector) || item.querySelector(selector)) ?? false;

function firstOf(selectors: string[], root: ParentNode): Element | null {
  for (const selector of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** The first source that gives a text. */
function read(
  sources: Source[] | undefined,
  root: ParentNode,
  location?: { pathname: string },
): string | undefined {
  for (const source of sources ?? []) {
    const value =
      'path' in source ? location && pieceOf(location.pathname, source.path) : textAt(source, root);
    if (value) return value;
  }
  return undefined;
}

function textAt(
  { selector, attribute }: { selector: string; attribute?: string },
  root: ParentNode,
): string | undefined {
  const own = root instanceof Element && root.matches(selector) ? root : root.querySelector(selector);
  if (!own) return undefined;
  const value = attribute
    ? own.getAttribute(attribute)
    : own.tagName === 'INPUT'
      ? (own as HTMLInputElement).value
      : own.textContent;
  return value?.replace(/\s+/g, ' ').trim() || undefined;
}

/** `/agent/tickets/:id` in `/agent/tickets/102/events` -> `102` */
function pieceOf(path: string, pattern: string): string | undefined {
  const pieces = path.split('/');
  for (const [n, wanted] of pattern.split('/').entries()) {
    if (wanted.startsWith(':')) return pieces[n] ? decodeURIComponent(pieces[n]) : undefined;
    if (pieces[n] !== wanted) return undefined;
  }
  return undefined;
}

/** A name for a message whose page gives none: the same text at another place stays the same message. */
function idFor(content: string, seen: Map<string, number>): string {
  let hash = 0x811c9dc5;
  for (let n = 0; n < content.length; n++) hash = Math.imul(hash ^ content.charCodeAt(n), 0x01000193);
  const name = (hash >>> 0).toString(36);
  const count = seen.get(name) ?? 0;
  seen.set(name, count + 1);
  return count ? `${name}-${count}` : name;
}
