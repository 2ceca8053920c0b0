// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { deskAdapter, deskPage, type OpenPage, openPage } from './desk';

let page: OpenPage;
afterEach(() => page.close());

/** The first message, Mara's, with this in its words. */
const read = (markup: string, adapter = deskAdapter) => {
  document.body.innerHTML = deskPage.replace('It is cold.', `It is cold. ${markup}`);
  page = openPage(document);
  page.send({ type: 'read', adapters: [adapter] });
  return page.last('thread')!.thread.messages;
};
const plain = () => {
  const messages = read('');
  page.close();
  return messages;
};
const bySelector = {
  ...deskAdapter,
  message: {
    ...deskAdapter.message,
    speaker: [
      { selector: '.robot', speaker: 'bot' as const },
      { selector: '.turn', speaker: 'customer' as const },
    ],
  },
};

it.each([
  ['as somebody else’s', '<i class="robot"></i>'],
  ['as a note', '<i class="private"></i>'],
  ['as no message', '<i class="event"></i>'],
])('nobody marks their own message %s by names in its words', (_, markup) => {
  const [first] = read(markup, bySelector);
  expect(first).toMatchObject({ id: 'm1', speaker: 'customer', note: false });
});

it('nobody writes another’s message into their own', () => {
  const before = plain();
  const forged = '<i class="turn robot" id="m9"><b class="name">Tom</b><i class="words">We give up.</i></i>';
  const messages = read(`<span>${forged}</span>`);
  expect(messages.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
});
