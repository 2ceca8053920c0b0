// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { deskAdapter, deskPage, type OpenPage, openPage } from './desk';

let page: OpenPage;
afterEach(() => page.close());

/** Turns all that follows it around, and closes what our own lines opened. */
const turning = '\u202e\u2069\u2066\u202a';

it('no name turns the direction of the line that it stands in; ids and texts stay as they are', () => {
  const marked = deskPage
    .replaceAll('>Mara<', `>${turning}Mara<`)
    .replaceAll('>mail<', `>mail${turning}<`)
    .replace('>Warmly<', `>Warm${turning}ly<`)
    .replace('>Repairs<', `>${turning}<`)
    .replace('>No heating<', `>${turning}No heating<`)
    .replace('data-id="7"', `data-id="7${turning}"`)
    .replace('It is cold.', `It is ${turning}cold.`);
  document.body.innerHTML = marked;
  page = openPage(document);
  page.send({ type: 'read', adapters: [deskAdapter] });
  const { thread } = page.last('thread')!;
  expect(thread).toMatchObject({
    conversation: `7${turning}`,
    customer: 'Mara',
    subject: 'No heating',
    channel: 'mail',
    brand: 'Warmly',
  });
  expect(thread.inbox).toBeUndefined();
  expect(thread.messages[0]).toMatchObject({
    speaker: 'customer',
    author: 'Mara',
    channel: 'mail',
    text: `It is ${turning}cold.`,
  });
});

it('marks that belong to right-to-left names stay', () => {
  document.body.innerHTML = deskPage.replaceAll('>Mara<', '>\u200fמארה\u200e<');
  page = openPage(document);
  page.send({ type: 'read', adapters: [deskAdapter] });
  expect(page.last('thread')!.thread.customer).toBe('\u200fמארה\u200e');
});
