// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
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
let before: Inferred | undefined;
const cache = new ReadCache();

const read = (at: URL = address) => {
  const { reading, guessed } = readInferred(genericAdapter, document, at, cache, before);
  before = guessed;
  return reading.ok ? reading.thread.messages.map(({ text }) => text) : [];
};
const add = (side: string, text: string) =>
  document
    .querySelector('main')!
    .insertAdjacentHTML('beforeend', `<div class="turn ${side}"><p>${text}</p></div>`);

beforeEach(() => {
  offerInference({
    inferAdapter: () => {
      looked++;
      return inferred;
    },
    pick: async () => null,
  });
  looked = 0;
  before = undefined;
  document.body.innerHTML = '<main></main>';
  add('them', 'Still broken.');
  add('us', 'I look.');
});

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
