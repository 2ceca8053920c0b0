import { readText } from '../../editors/text-map';
import type { Adapter, SpeakerRule } from '../../model/adapter';
import type { Message } from '../../model/conversation';
import { fnv1a } from '../../model/fnv1a';
import type { Fit } from '../../model/protocol';
import type { FaultLog } from './fault-log';
import type { Extract, ReadCache } from './read-cache';
import { shownBy } from './scopes';
import { read } from './text-source';

interface ReadingContext {
  root: Element;
  customers: ReadonlySet<string>;
  agents: ReadonlySet<string>;
  /** Which parts of the adapter found something is noted here. */
  fit: Fit;
  log: FaultLog;
}

type Item = Message & { identity?: string };

/** The messages that stand in these elements, oldest first. */
export function readMessages(
  adapter: Adapter,
  elements: readonly Element[],
  around: ReadingContext,
  cache: ReadCache,
): Message[] {
  const rules = adapter.message;
  const seen = new Map<string, number>();
  const messages: Item[] = [];
  const skip = rules.skip?.join(',');
  const ordered = rules.order === 'newest-first' ? [...elements].reverse() : elements;
  around.fit.text = false;
  around.fit.speaker = false;
  for (const element of ordered) {
    // What failed is not remembered: the next reading tries it again.
    const found = around.log.attempt('message', () =>
      cache.get(element, () => extract(rules, element, around, skip)),
    );
    if (!found) continue;
    around.fit.text ||= found.bodies;
    if (!found.text) continue;
    const { text, author, identity, time, channel, side, note, rule } = found;
    around.fit.speaker ||= Boolean(rule);
    const speaker = rule?.speaker ?? 'unknown';
    const previous = messages.at(-1);
    // Only the first of a run of messages carries the name.
    const name = author ?? (previous?.speaker === speaker ? previous.author : undefined);
    messages.push({
      id: found.id ?? idFor(`${speaker}\n${text}`, seen),
      speaker,
      certainty: rule?.certainty ?? (rule ? 'stated' : 'guessed'),
      text,
      note,
      ...(name ? { author: name } : {}),
      ...(time ? { time } : {}),
      ...(channel ? { channel } : {}),
      ...(identity ? { identity } : {}),
      ...(side ? { side } : {}),
    });
  }
  const sorted = rules.order === 'by-time' ? byTime(messages) : messages;
  if (rules.firstIsCustomer) guessByFirst(sorted);
  return sorted.map(({ identity: _, ...message }) => message);
}

function extract(
  rules: Adapter['message'],
  element: Element,
  around: ReadingContext,
  skip: string | undefined,
): Extract | null {
  if (matchesAny(rules.ignore, element)) return null;
  const bodies = bodiesOf(rules.text, element);
  const text = (bodies.length ? bodies : [element as HTMLElement])
    .map((body) => readText(body, skip).text.trim())
    .filter(Boolean)
    .join('\n');
  const author = read(rules.author, [element]);
  const identity = read(rules.identity, [element]) ?? author;
  const rule = rules.speaker.find((one) => fits(one, element, author, identity, around));
  return {
    text,
    bodies: bodies.length > 0,
    author,
    identity,
    id: read(rules.id, [element]),
    time: isoTime(read(rules.time, [element])),
    channel: read(rules.channel, [element]),
    side: rule ? undefined : sideOf(element, around.root),
    note: matchesAny(rules.note, element) || saysNote(rules.noteWords, element),
    rule,
  };
}

/** The outermost elements that the first fitting selector finds. */
function bodiesOf(selectors: readonly string[], element: Element): HTMLElement[] {
  for (const selector of selectors) {
    const all = [...element.querySelectorAll(selector)];
    const outer = all.filter((one) => !all.some((other) => other !== one && other.contains(one)));
    const bodies = outer.flatMap((one) => shownBy(one) ?? []);
    if (bodies.length) return bodies;
  }
  return [];
}

function fits(
  { selector, author: word, among, side }: SpeakerRule,
  element: Element,
  author: string | undefined,
  identity: string | undefined,
  around: ReadingContext,
): boolean {
  if (selector && !element.matches(selector) && !element.querySelector(selector)) return false;
  if (word && !author?.toLowerCase().includes(word)) return false;
  if (among && !(identity && around[among].has(identity))) return false;
  if (side && sideOf(element, around.root) !== side) return false;
  return Boolean(selector ?? word ?? among ?? side);
}

/** On which side of the conversation the bubble stands; undefined where it fills it, or where nothing is laid out. */
function sideOf(element: Element, root: Element): 'left' | 'right' | undefined {
  const own = element.getBoundingClientRect();
  const all = root.getBoundingClientRect();
  const off = own.left + own.width / 2 - (all.left + all.width / 2);
  return Math.abs(off) <= all.width * 0.04 ? undefined : off < 0 ? 'left' : 'right';
}

const matchesAny = (selectors: string[] | undefined, element: Element): boolean =>
  selectors?.some((selector) => element.matches(selector) || element.querySelector(selector)) ?? false;

function saysNote(said: Adapter['message']['noteWords'], element: Element): boolean {
  const text = said && read([{ selector: said.in }], [element])?.toLowerCase();
  return Boolean(text && said.words.some((word) => text.includes(word)));
}

/** ISO 8601; a time without a zone is the agent's own. What cannot be read is left out rather than guessed. */
function isoTime(written: string | undefined): string | undefined {
  const time = Date.parse(written ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Left as they stand where a time is missing or cannot be read. */
function byTime(messages: Item[]): Item[] {
  const times = messages.map(({ time }) => Date.parse(time ?? ''));
  if (times.some(Number.isNaN)) return messages;
  return messages
    .map((message, n) => ({ message, time: times[n]! }))
    .sort((a, b) => a.time - b.time)
    .map(({ message }) => message);
}

function guessByFirst(messages: Item[]): void {
  const first = messages.find(({ identity, note }) => identity && !note);
  if (!first) return;
  for (const message of messages) {
    if (message.speaker !== 'unknown' || !message.identity) continue;
    message.speaker = message.identity === first.identity && !message.note ? 'customer' : 'agent';
    message.certainty = 'guessed';
  }
}

/** A name for a message whose page gives none: the same text at another place stays the same message. */
function idFor(content: string, seen: Map<string, number>): string {
  const name = fnv1a(content).toString(36);
  const count = seen.get(name) ?? 0;
  seen.set(name, count + 1);
  return count ? `${name}-${count}` : name;
}
