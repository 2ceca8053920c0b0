// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { costOf, maxName, maxText, maxThread } from '../../lib/page/read/thread-limits';
import { deskAdapter, deskPage, type OpenPage, openPage } from './desk';

let page: OpenPage;
afterEach(() => page.close());

/** A browser takes 64 MB at once, and six bytes for a character that it has to write as `\\u0001`. */
const mostSent = 64 * 1024 * 1024;

function read(texts: readonly string[]): OpenPage {
  document.body.innerHTML = deskPage.replace(/<div class="turn[\s\S]*(?=<div class="reply")/, '');
  for (const text of texts) {
    const turn = document.createElement('div');
    turn.className = 'turn';
    turn.innerHTML = '<p class="words"></p>';
    turn.querySelector('p')!.textContent = text;
    document.querySelector('.reply')!.before(turn);
  }
  page = openPage(document);
  page.send({ type: 'read', adapters: [deskAdapter] });
  return page;
}

it('a thread is read from its newest message on, as far as a browser takes it, and said to have older ones', () => {
  const texts = Array.from({ length: 8 }, (_, n) => `${n}${'\u0001'.repeat(1_800_000)}`);
  const { thread } = read(texts).last('thread')!;
  expect(thread.messages.map(({ text }) => text[0])).toEqual(['4', '5', '6', '7']);
  expect(thread.partial).toBe(true);
  expect(JSON.stringify(page.last('thread')).length).toBeLessThan(mostSent);
});

it('a message that is too long is read as far as it goes, and named', () => {
  const long = `${'x'.repeat(maxText - 1)}😀 and more`;
  const { thread, faults } = read(['Hello?', long, 'Anybody?']).last('thread')!;
  expect(thread.messages.map(({ text }) => text.length)).toEqual([6, maxText - 1, 8]);
  expect(faults).toEqual([{ adapter: 'desk', part: 'message', message: 2, read: maxText - 1 }]);
});

it('however many short messages there are, each with a long name taken over, a browser takes them', () => {
  const most = maxThread / costOf({ text: 'x', bodies: true, note: false });
  const author = '\u0001'.repeat(maxName);
  const message = {
    id: 'zik0zj-99999',
    speaker: 'customer',
    certainty: 'guessed',
    text: 'x',
    note: false,
    author,
  };
  expect(most * JSON.stringify(message).length).toBeLessThan(mostSent);
});

it('names and ids are no longer than anybody reads', () => {
  read(['Hello?']);
  page.close();
  document
    .querySelector('.turn')!
    .insertAdjacentHTML('afterbegin', `<b class="name">${'M'.repeat(70_000)}</b>`);
  page = openPage(document);
  page.send({ type: 'read', adapters: [deskAdapter] });
  expect(page.last('thread')!.thread.messages[0]!.author).toHaveLength(500);
});

it('a draft that is too long is not judged in part: it is said that it cannot be read', () => {
  read(['Hello?']);
  page.close();
  document.querySelector('.reply')!.textContent = 'x'.repeat(maxText + 1);
  page = openPage(document);
  page.send({ type: 'read', adapters: [deskAdapter] });
  expect(page.last('draft')).toMatchObject({ draft: null });
  expect(page.last('thread')!.faults).toMatchObject([{ part: 'composer' }]);
});
