import { closest } from '../../editors/unshadowed';
import type { Adapter } from '../../model/adapter';
import type { Message } from '../../model/conversation';
import { fnv1a } from '../../model/fnv1a';
import type { Fit } from '../../model/protocol';
import { type AroundMessages, extract } from './extract';
import type { FaultLog } from './fault-log';
import type { Extract, ReadCache } from './read-cache';
import { costOf, maxThread } from './thread-limits';

interface ReadingContext extends AroundMessages {
  /** Which parts of the adapter found something is noted here. */
  fit: Fit;
  log: FaultLog;
}

type Item = Message & { identity?: string };

/**
 * The messages that stand in these elements, oldest first.
 * @returns `isCut` where there is more than one thread may hold: the newest are read then
 */
export function readMessages(
  adapter: Adapter,
  elements: readonly Element[],
  around: ReadingContext,
  cache: ReadCache,
): { messages: Message[]; isCut: boolean } {
  const rules = adapter.message;
  const { extracts, isCut } = extractsOf(rules, elements, around, cache);
  const seen = new Map<string, number>();
  const messages: Item[] = [];
  for (const found of extracts) {
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
  return { messages: sorted.map(({ identity: _, ...message }) => message), isCut };
}

/** What the elements say that hold words, the oldest first; read from the newest on, as far as a thread may go. */
function extractsOf(
  rules: Adapter['message'],
  elements: readonly Element[],
  around: ReadingContext,
  cache: ReadCache,
): { extracts: Extract[]; isCut: boolean } {
  const { fit, log } = around;
  const skip = rules.skip?.join(',');
  const numbered = [...elements.entries()];
  const fromNewest = rules.order === 'newest-first' ? numbered : numbered.reverse();
  const found: { element: Element; extracted: Extract }[] = [];
  let left = maxThread;
  fit.text = false;
  fit.speaker = false;
  for (const [n, element] of fromNewest) {
    // What failed is not remembered: the next reading tries it again.
    const extracted = log.attempt(
      'message',
      () => cache.get(element, () => extract(rules, element, around, skip)),
      n + 1,
    );
    if (!extracted) continue;
    fit.text ||= extracted.bodies;
    if (!extracted.text) continue;
    left -= costOf(extracted);
    if (left < 0) break;
    if (extracted.isCut) log.cut(n + 1, extracted.text.length);
    found.push({ element, extracted });
  }
  return { extracts: withoutCopies(found.reverse()), isCut: left < 0 };
}

/** What is hidden from readers aloud may be a copy of a message that is not, as one that stays in view. */
function withoutCopies(found: readonly { element: Element; extracted: Extract }[]): Extract[] {
  const copies = new Set(found.filter(({ element }) => closest(element, '[aria-hidden="true"]')));
  const originals = new Set(found.flatMap((one) => (copies.has(one) ? [] : one.extracted.text)));
  return found.flatMap((one) => (copies.has(one) && originals.has(one.extracted.text) ? [] : one.extracted));
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
