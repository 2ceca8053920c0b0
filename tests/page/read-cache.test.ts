// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import zendesk from '../../lib/adapters/desks/zendesk';
import { ReadCache } from '../../lib/page/read/read-cache';
import { readPage } from '../../lib/page/read/read-page';
import page from '../pages/zendesk/two-tickets.html?raw';

const address = new URL('https://acme.zendesk.com/agent/tickets/102');
let cache: ReadCache;
const texts = () => {
  const reading = readPage(zendesk, document, address, cache);
  return reading.ok ? reading.thread.messages.map(({ text }) => text) : [];
};
const body = () => document.querySelector('[data-ticket-id="102"] .zd-comment')!;

beforeEach(() => {
  document.body.innerHTML = page;
  cache = new ReadCache();
});

it('gives the same reading as without it', () => {
  const first = texts();
  expect(texts()).toEqual(first);
  cache = new ReadCache();
  expect(texts()).toEqual(first);
});

it('reads a message anew once something changed in it, and only then', () => {
  const [before] = texts();
  body().textContent = 'Something else.';
  expect(texts()[0]).toBe(before);
  cache.forget({ target: body(), type: 'childList' } as unknown as MutationRecord);
  expect(texts()[0]).toBe('Something else.');
});

it('reads all anew when an attribute around the messages changed', () => {
  texts();
  body().textContent = 'Something else.';
  cache.forget({ target: document.body, type: 'attributes' } as unknown as MutationRecord);
  expect(texts()[0]).toBe('Something else.');
});
