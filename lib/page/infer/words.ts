/** The words that help desks name their parts with, in classes, ids and data attributes. */

import { attributeOf, propertyOf } from '../../editors/unshadowed';
import { setBounded } from '../../model/set-bounded';

const known = new Map<string, readonly string[]>();
const maxKnown = 5_000;

/** Parts of a name: `ThreadType--customer_reply2` -> thread, type, customer, reply. Remembered: names repeat. */
export function partsOf(name: string): readonly string[] {
  const before = known.get(name);
  if (before) return before;
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  setBounded(known, name, parts, maxKnown);
  return parts;
}

const set = (words: string) => new Set(words.split(' '));

/** What one message is called, with how much that says. */
export const messageWords = new Map<string, number>([
  ...[...set('message messages msg comment bubble transaction journal communication')].map(
    (word) => [word, 3] as const,
  ),
  ...[...set('thread reply post article mail email part')].map((word) => [word, 2] as const),
  ...[...set('entry event activity note update response change')].map((word) => [word, 1] as const),
]);

/** Where its words stand; a "body" is surer than "content", which may hold everything. */
export const bodyWords = new Map<string, number>([
  ...[...set('body messagebody msgbody prose html htmlpart wiki stanza markdown richtext interblocks')].map(
    (word) => [word, 2] as const,
  ),
  ...[...set('content text blocks part')].map((word) => [word, 1] as const),
]);
export const authorWords = set('author sender from name person actor user creator poster fullname username');
export const timeWords = set('time date timestamp ago when created');

/** Whose message it is. */
export const speakerWords = {
  customer: set(
    'customer client requester requestor visitor incoming inbound received enduser user left guest',
  ),
  agent: set('agent operator staff admin outgoing outbound sent representative right support'),
  bot: set('bot automated autoreply'),
  system: set('system lineitem audit status'),
} as const;
export const noteWords = set('note internal private privatenote');

/** All that an attribute's value may say of a message's part in the conversation, and nothing else. */
export const roleWords: ReadonlySet<string> = new Set([
  ...Object.values(speakerWords).flatMap((words) => [...words]),
  ...noteWords,
  ...messageWords.keys(),
  ...set('end public reply type in out'),
]);

/** Regions that hold no conversation. */
export const elsewhere =
  'nav, header nav, footer, aside nav, [role="navigation"], [role="menu"], [role="tablist"], [role="toolbar"], [role="search"], [contenteditable="true"], button, label, select, noscript';

/** Every name an element carries. */
function namesOf(element: Element): string[] {
  const names = [...propertyOf(element, 'classList')];
  const id = attributeOf(element, 'id');
  if (id) names.push(id);
  for (const { name, value } of propertyOf(element, 'attributes')) {
    if (!name.startsWith('data-') && name !== 'role' && name !== 'type') continue;
    names.push(name.slice(name.startsWith('data-') ? 5 : 0));
    if (value.length < 40) names.push(value);
  }
  return names;
}

export const says = (element: Element, words: ReadonlySet<string>): boolean =>
  namesOf(element).some((name) => partsOf(name).some((part) => words.has(part)));
