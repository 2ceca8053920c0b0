// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { genericAdapter } from '../../lib/adapters/choose';
import { inferAdapter } from '../../lib/page/infer/infer';
import { offerInference } from '../../lib/page/inference';
import { ReadCache } from '../../lib/page/read/read-cache';
import { readInferred } from '../../lib/page/read/read-inferred';

const bubbles = ['The kettle leaks.', 'I am looking.', 'And now?'].map(
  (text, n) =>
    `<div class="chat-bubble ${n % 2 ? 'agent' : 'customer'}"><span class="author">Lea</span><div class="body">${text}</div></div>`,
);

it.each([
  ['with a list around them', `<div class="list">${bubbles.join('')}</div>`],
  ['with nothing around them', bubbles.join('')],
])('messages in a shadow root are read, %s', (_, html) => {
  offerInference({ inferAdapter, pick: async () => null });
  document.body.innerHTML = '<main data-conversation-id="c-1"><div class="thread"></div></main>';
  document.querySelector('.thread')!.attachShadow({ mode: 'open' }).innerHTML = html;
  const { reading } = readInferred(genericAdapter, document, document.location, new ReadCache());
  expect(reading.ok && reading.thread.messages.map(({ text }) => text)).toEqual([
    'The kettle leaks.',
    'I am looking.',
    'And now?',
  ]);
});
