// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Adapter } from '../../lib/model/adapter';
import { openEdits } from '../../lib/page/edit-queue';
import { offerEditing } from '../../lib/page/editing';
import { deskAdapter, type OpenPage, openPage } from './desk';

const adapter: Adapter = { ...deskAdapter, composer: { editor: ['textarea'] } };
let page: OpenPage;
const field = () => document.querySelector('textarea')!;

/** Asks for one word in place of another. */
async function ask(id: number): Promise<void> {
  const { conversation, composer, revision } = page.last('draft')!.draft!;
  const edit = { conversation, composer, revision, start: 8, end: 12, before: 'soon', after: 'today' };
  page.send({ type: 'edit', id, edit });
  await vi.advanceTimersByTimeAsync(100);
}

beforeEach(() => {
  vi.useFakeTimers();
  // The page has been open for a while: nobody has typed in it lately.
  vi.advanceTimersByTime(2000);
  document.body.innerHTML =
    '<main class="desk" data-id="7"><div class="turn"><p class="words">Cold.</p></div><textarea>We come soon.</textarea></main>';
  // This DOM has no commands: the text is set instead.
  Object.getPrototypeOf(document).execCommand = () => false;
  page = openPage(document, false);
  page.send({ type: 'read', adapters: [adapter] });
});
afterEach(() => {
  page.close();
  vi.useRealTimers();
});

it('a page that has not loaded what an edit needs refuses the edit and is left as it is; once it has, the next is made', async () => {
  expect(page.last('hello')).toEqual({ type: 'hello', address: document.location.href });
  await ask(1);
  expect(page.last('applied')).toEqual({ type: 'applied', id: 1, ok: false, why: 'not-loaded' });
  expect(field().value).toBe('We come soon.');
  offerEditing({ openEdits });
  await ask(2);
  expect(page.last('applied')).toMatchObject({ id: 2, ok: true });
  expect(field().value).toBe('We come today.');
  page.send({ type: 'where' });
  expect(page.last('hello')).toMatchObject({ canEdit: true });
});
