/** What one element says by itself, read by the adapter's rules for a message. */
import { callOn, find, findAll, holds, matches } from '../../editors/unshadowed';
import type { Adapter, SpeakerRule } from '../../model/adapter';
import { shownAmong, shownText } from '../shown/shown-text';
import { isWithin } from './is-within';
import type { Extract } from './read-cache';
import { shownBy } from './scopes';
import { read, readName, withoutTurns } from './text-source';
import { atMost, maxText } from './thread-limits';

/** What messages are read by, beside their own rules. */
export interface AroundMessages {
  root: Element;
  /** The adapter was made for this help desk: it knows where a message's words end and its marks begin. */
  isDescribed: boolean;
  customers: ReadonlySet<string>;
  agents: ReadonlySet<string>;
}

/**
 * @param skip a selector of what is left out of the text
 * @returns null for what is no message
 */
export function extract(
  rules: Adapter['message'],
  element: Element,
  around: AroundMessages,
  skip: string | undefined,
): Extract | null {
  const { bodies, selector } = bodiesOf(rules.text, element);
  const wording = around.isDescribed ? selector : undefined;
  if (isMarkedByAny(rules.ignore, element, wording)) return null;
  const words = (bodies.length ? shownAmong(bodies, element) : [element as HTMLElement])
    .map((body) => shownText(body, skip))
    .filter(Boolean)
    .join('\n');
  const author = read(rules.author, [element]);
  const identity = read(rules.identity, [element]) ?? author;
  const rule = rules.speaker.find((one) => fits(one, element, { author, identity, wording, around }));
  return {
    text: atMost(words, maxText),
    ...(words.length > maxText ? { isCut: true } : {}),
    bodies: bodies.length > 0,
    author: author && withoutTurns(author),
    identity,
    id: read(rules.id, [element]),
    time: isoTime(read(rules.time, [element])),
    channel: readName(rules.channel, [element]),
    side: rule ? undefined : sideOf(element, around.root),
    note: isMarkedByAny(rules.note, element, wording) || saysNote(rules.noteWords, element),
    rule,
  };
}

/** The outermost elements that the first fitting selector finds. */
function bodiesOf(
  selectors: readonly string[],
  element: Element,
): { bodies: HTMLElement[]; selector?: string } {
  for (const selector of selectors) {
    const outer: Element[] = [];
    // In the document's order what holds others comes first, and they come before the next.
    for (const one of findAll(element, selector))
      if (!outer.length || !holds(outer.at(-1)!, one)) outer.push(one);
    const bodies = outer.flatMap((one) => shownBy(one) ?? []);
    if (bodies.length) return { bodies, selector };
  }
  return { bodies: [] };
}

/** What a message tells, beside its own elements. */
interface Told {
  author: string | undefined;
  identity: string | undefined;
  /** A selector of where its words stand, if that is sure. */
  wording: string | undefined;
  around: AroundMessages;
}

function fits(
  { selector, author: word, among, side }: SpeakerRule,
  element: Element,
  { author, identity, wording, around }: Told,
): boolean {
  if (selector && !isMarked(element, selector, wording)) return false;
  if (word && !author?.toLowerCase().includes(word)) return false;
  if (among && !(identity && around[among].has(identity))) return false;
  if (side && sideOf(element, around.root) !== side) return false;
  return Boolean(selector ?? word ?? among ?? side);
}

/** On which side of the conversation the bubble stands; undefined where it fills it, or where nothing is laid out. */
function sideOf(element: Element, root: Element): 'left' | 'right' | undefined {
  const own = callOn(element, 'getBoundingClientRect');
  const all = callOn(root, 'getBoundingClientRect');
  const off = own.left + own.width / 2 - (all.left + all.width / 2);
  return Math.abs(off) <= all.width * 0.04 ? undefined : off < 0 ? 'left' : 'right';
}

/** Does the page mark the message so? What stands in its words is their author's, whatever names it bears. */
const isMarked = (element: Element, selector: string, wording: string | undefined): boolean =>
  matches(element, selector) ||
  (wording
    ? findAll(element, selector).some((one) => !isWithin(one, wording, element))
    : find(element, selector) !== null);

const isMarkedByAny = (
  selectors: string[] | undefined,
  element: Element,
  wording: string | undefined,
): boolean => selectors?.some((selector) => isMarked(element, selector, wording)) ?? false;

function saysNote(said: Adapter['message']['noteWords'], element: Element): boolean {
  const text = said && read([{ selector: said.in }], [element])?.toLowerCase();
  return Boolean(text && said.words.some((word) => text.includes(word)));
}

/** ISO 8601; a time without a zone is the agent's own. What cannot be read is left out rather than guessed. */
function isoTime(written: string | undefined): string | undefined {
  const time = Date.parse(written ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
