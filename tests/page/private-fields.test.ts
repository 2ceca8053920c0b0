// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replace } from '../../lib/editors/replace';
import { readText } from '../../lib/editors/text-map';
import type { Adapter } from '../../lib/model/adapter';
import { deskAdapter, deskPage, type OpenPage, openPage } from './desk';

const secret = 'hunter2';

/** Fields that are nobody's business; each holds the secret in each way that it can. */
const fields: [what: string, html: string][] = [
  ...['password', 'email', 'tel', 'number', 'url', 'hidden', 'checkbox', 'date', 'file'].map(
    (type): [string, string] => [
      `an input of type ${type}`,
      `<input class="secret" type="${type}" data-own="${secret}" value="${secret}">`,
    ],
  ),
  ...[
    'cc-number',
    'cc-csc',
    'section-a billing CC-EXP',
    'current-password',
    'new-password webauthn',
    'one-time-code',
    'billing\ncc-name',
  ].flatMap((tokens): [string, string][] => [
    [
      `a text field for ${tokens}`,
      `<input class="secret" autocomplete="${tokens}" data-own="${secret}" value="${secret}">`,
    ],
    [
      `a text area for ${tokens}`,
      `<textarea class="secret" autocomplete="${tokens}" data-own="${secret}">${secret}</textarea>`,
    ],
  ]),
  [
    'an editor for a card’s number',
    `<div class="secret" contenteditable="true" autocomplete="cc-number" data-own="${secret}">${secret}</div>`,
  ],
  [
    'what stands in such an editor',
    `<div autocomplete="one-time-code"><p class="secret" contenteditable="true" data-own="${secret}">${secret}</p></div>`,
  ],
  [
    'what holds such a field',
    `<div class="secret"><textarea autocomplete="cc-number">${secret}</textarea></div>`,
  ],
];

const at = '.secret';
const source = [
  { selector: at },
  { selector: at, attribute: 'value' },
  { selector: at, attribute: 'data-own' },
];
const { conversation, message, composer } = deskAdapter;

/** Each way in which an adapter may ask for it. */
const adapters: Record<string, Adapter> = {
  'its conversation': { ...deskAdapter, conversation: { ...conversation, id: source, root: ['main'] } },
  'its texts': {
    ...deskAdapter,
    conversation: {
      ...conversation,
      customer: source,
      subject: source,
      channel: source,
      brand: source,
      inbox: source,
      customers: source,
      agents: source,
    },
  },
  'its messages’ words': { ...deskAdapter, message: { ...message, text: [at] } },
  'its messages themselves': { ...deskAdapter, message: { ...message, item: [at], text: [at] } },
  'what it knows of messages': {
    ...deskAdapter,
    message: { ...message, id: source, author: source, identity: source, time: source, channel: source },
  },
  'its reply box': { ...deskAdapter, composer: { ...composer, editor: [at], anywhere: true } },
};

let page: OpenPage;
const field = () => document.querySelector<HTMLElement>(at)!;
const put = (html: string): void => {
  document.body.innerHTML = deskPage.replace(
    '<p class="words">It is cold.',
    `${html}<p class="words">It is cold.`,
  );
};
const held = (): string => JSON.stringify([document.body.innerHTML, (field() as HTMLInputElement).value]);

beforeEach(() => {
  page = openPage(document);
});
afterEach(() => page.close());

describe.each(fields)('%s', (_, html) => {
  it.each(Object.entries(adapters))('is not read as %s', (__, adapter) => {
    put(html);
    page.send({ type: 'read', adapters: [adapter] });
    expect(page.sent.length).toBeGreaterThan(1);
    expect(JSON.stringify(page.sent)).not.toContain(secret);
  });

  it('takes nothing with it of the message that it stands in', () => {
    put(html);
    page.send({ type: 'read', adapters: [{ ...deskAdapter, message: { ...message, text: ['.turn'] } }] });
    expect(page.last('thread')?.thread.messages[0]?.text).toContain('It is cold.');
    expect(JSON.stringify(page.sent)).not.toContain(secret);
  });
});

describe.each(fields.slice(0, -1))('%s', (_, html) => {
  it('is never edited', async () => {
    put(html);
    expect(readText(field()).text).toBe('');
    const before = held();
    const outcome = await replace(field(), { start: 0, end: 0, before: '', after: 'An offer.' });
    expect(outcome).toEqual({ ok: false, why: 'read-only' });
    expect(held()).toBe(before);
  });
});

it.each([
  ['text', '<input type="text" class="reply" value="We come.">'],
  ['search', '<input type="search" class="reply" value="We come.">'],
  ['no type at all', '<input class="reply" value="We come.">'],
  ['a type that is none', '<input type="reply" class="reply" value="We come.">'],
  ['a text area', '<textarea class="reply" autocomplete="off">We come.</textarea>'],
])('a field for words is read: %s', (_, html) => {
  document.body.innerHTML = deskPage.replace(/<div class="reply"[\s\S]*?<\/blockquote><\/div>/, html);
  page.send({ type: 'read', adapters: [deskAdapter] });
  expect(page.last('draft')?.draft?.text).toBe('We come.');
});
