// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { genericAdapter } from '../../lib/adapters/choose';
import type { Adapter } from '../../lib/model/adapter';
import { offerInference } from '../../lib/page/inference';
import { ReadCache } from '../../lib/page/read/read-cache';
import { type Inferred, readInferred } from '../../lib/page/read/read-inferred';

const inferred: Adapter = {
  ...genericAdapter,
  message: {
    ...genericAdapter.message,
    item: ['.turn'],
    text: ['p'],
    speaker: [
      { selector: '.them', speaker: 'customer' },
      { selector: '.us', speaker: 'agent' },
    ],
  },
};
const address = new URL('https://help.example.com/tickets/7');
let looked = 0;
let again: number | undefined;
/** How long it takes to look for a conversation, in milliseconds. */
let effort = 0;
let before: Inferred | undefined;
const cache = new ReadCache();

const read = (at: URL = address) => {
  const { reading, guessed, again: wait } = readInferred(genericAdapter, document, at, cache, before);
  before = guessed;
  again = wait;
  return reading.ok ? reading.thread.messages.map(({ text }) => text) : [];
};
const add = (side: string, text: string) =>
  document
    .querySelector('main')!
    .insertAdjacentHTML('beforeend', `<div class="turn ${side}"><p>${text}</p></div>`);

beforeEach(() => {
  vi.useFakeTimers();
  effort = 0;
  offerInference({
    inferAdapter: () => {
      looked++;
      vi.advanceTimersByTime(effort);
      return document.querySelector('.turn') ? inferred : undefined;
    },
    pick: async () => null,
  });
  looked = 0;
  before = undefined;
  document.body.innerHTML = '<main></main>';
  add('them', 'Still broken.');
  add('us', 'I look.');
});

afterEach(() => void vi.useRealTimers());

it('looks for the conversation once, and reads what arrives by what it found', () => {
  read();
  add('them', 'And?');
  expect(read()).toEqual(['Still broken.', 'I look.', 'And?']);
  expect(looked).toBe(1);
});

it.each([
  ['a message is gone', () => document.querySelector('.turn')!.remove()],
  ['somebody unknown speaks', () => add('else', 'Hm.')],
])('looks anew when %s', (_, change) => {
  read();
  change();
  read();
  expect(looked).toBe(2);
});

it('looks anew at another address', () => {
  read();
  read(new URL('https://help.example.com/tickets/8'));
  expect(looked).toBe(2);
});

it('looks anew when something came beside the messages: they may only have been part of the frame', () => {
  read();
  document.body.insertAdjacentHTML('beforeend', '<div class="turns"><div class="words">At last.</div></div>');
  read();
  expect(looked).toBe(2);
  read();
  expect(looked).toBe(2);
});

it('finds nothing in the frame of a page, and looks again once there is more', () => {
  document.body.innerHTML = '<nav>Inbox</nav><main></main>';
  expect(read()).toEqual([]);
  add('them', 'Still broken.');
  expect(read()).toEqual(['Still broken.']);
});

it('looks at most a twenty-fifth of the time where a page changes all the time, and at its last state too', () => {
  effort = 20;
  let readings = 0;
  for (const start = performance.now(); performance.now() < start + 10_000; readings++) {
    document.body.append(document.createElement('i'));
    read();
    vi.advanceTimersByTime(40);
  }
  expect(readings).toBeGreaterThan(200);
  expect(looked * effort).toBeLessThanOrEqual(10_000 / 25 + 2 * effort);
  const before = looked;
  expect(again).toBeGreaterThan(0);
  vi.advanceTimersByTime(again!);
  read();
  expect(looked).toBe(before + 1);
  expect(again).toBeUndefined();
});

it('knows the open shadow roots of the page, also those in others', () => {
  document.body.innerHTML = '<div></div>';
  const outer = document.querySelector('div')!.attachShadow({ mode: 'open' });
  outer.innerHTML = '<p></p>';
  const inner = outer.querySelector('p')!.attachShadow({ mode: 'open' });
  read();
  expect(before?.roots).toEqual([outer, inner]);
  inner.innerHTML = '<b></b>';
  read();
  expect(looked).toBe(2);
});
