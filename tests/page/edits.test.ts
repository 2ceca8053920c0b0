// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { type ReplaceOutcome, replace } from '../../lib/editors/replace';
import type { Adapter } from '../../lib/model/adapter';
import type { Draft, Edit } from '../../lib/model/conversation';
import { DraftReader } from '../../lib/page/draft-reader';
import { deskAdapter, type OpenPage, openPage } from './desk';

vi.mock('../../lib/editors/replace', async (original) => {
  const module = await original<typeof import('../../lib/editors/replace')>();
  return { ...module, replace: vi.fn(module.replace) };
});

const adapter: Adapter = { ...deskAdapter, composer: { editor: ['textarea'] } };
let page: OpenPage;
const field = () => document.querySelector('textarea')!;
const draft = (): Draft => page.last('draft')!.draft!;
const answers = () => page.sent.filter(({ type }) => type === 'applied');

const edit = (id: number, before: string, after: string, of = draft()): void => {
  const start = of.text.indexOf(before);
  const { conversation, composer, revision } = of;
  const asked: Edit = {
    conversation,
    composer,
    revision,
    start,
    end: start + before.length,
    before,
    after,
  };
  page.send({ type: 'edit', id, edit: asked });
};

beforeEach(() => {
  vi.useFakeTimers();
  // The page has been open for a while: nobody has typed in it lately.
  vi.advanceTimersByTime(2000);
  document.body.innerHTML =
    '<main class="desk" data-id="7"><div class="turn"><p class="words">Cold.</p></div><textarea>We come soon.</textarea></main>';
  // This DOM has no commands: the text is set instead.
  Object.getPrototypeOf(document).execCommand = () => false;
  page = openPage(document);
  page.send({ type: 'read', adapters: [adapter] });
});
afterEach(() => {
  page.close();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('edits', () => {
  it('are made one after the other, each against the text as it then is', async () => {
    const first = draft();
    edit(1, 'soon', 'today', first);
    edit(2, 'We', 'They', first);
    await vi.advanceTimersByTimeAsync(100);
    expect(field().value).toBe('We come today.');
    expect(answers()).toMatchObject([
      { id: 1, ok: true, start: 8, after: 'today', draft: { text: 'We come today.' } },
      { id: 2, ok: false, why: 'draft-changed' },
    ]);
  });

  it('are made in the order in which they were asked for, though the first takes longer', async () => {
    vi.mocked(replace).mockImplementationOnce(async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return { ok: false, why: 'hidden' };
    });
    edit(1, 'soon', 'now');
    edit(2, 'soon', 'today');
    await vi.advanceTimersByTimeAsync(300);
    expect(answers()).toEqual([]);
    expect(field().value).toBe('We come soon.');
    await vi.advanceTimersByTimeAsync(300);
    expect(answers()).toMatchObject([
      { id: 1, ok: false },
      { id: 2, ok: true },
    ]);
  });

  it('wait until the agent has stopped typing for a second', async () => {
    const typed = new InputEvent('input', { bubbles: true });
    Object.defineProperty(typed, 'isTrusted', { value: true });
    field().dispatchEvent(typed);
    edit(1, 'soon', 'today');
    await vi.advanceTimersByTimeAsync(900);
    expect(answers()).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(answers()).toMatchObject([{ id: 1, ok: true }]);
  });
});

describe('an edit is answered, and later ones go on, where', () => {
  it.each([
    ['the draft cannot be read before it', () => vi.spyOn(DraftReader.prototype, 'read')],
    ['the editor throws', () => vi.mocked(replace)],
  ])('%s', async (_, part) => {
    (part() as MockInstance).mockImplementationOnce(() => {
      throw new Error('a strange editor');
    });
    const first = draft();
    edit(1, 'soon', 'now', first);
    await vi.advanceTimersByTimeAsync(100);
    expect(answers()).toMatchObject([{ id: 1, ok: false, why: 'not-taken' }]);
    edit(2, 'soon', 'today');
    await vi.advanceTimersByTimeAsync(100);
    expect(answers()[1]).toMatchObject({ id: 2, ok: true });
  });

  it('it is no edit at all', async () => {
    page.send({ type: 'edit', id: 1, edit: undefined as unknown as Edit });
    edit(2, 'soon', 'today');
    await vi.advanceTimersByTimeAsync(100);
    expect(answers()).toMatchObject([
      { id: 1, ok: false },
      { id: 2, ok: true },
    ]);
  });

  it('nothing was read yet', () => {
    const { conversation, composer, revision } = draft();
    const early = openPage(document);
    const asked = { conversation, composer, revision, start: 0, end: 2, before: 'We', after: 'They' };
    early.send({ type: 'edit', id: 1, edit: asked });
    expect(early.last('applied')).toMatchObject({ id: 1, ok: false, why: 'composer-gone' });
    early.close();
  });

  it('the editor goes away meanwhile', async () => {
    vi.mocked(replace).mockImplementationOnce(async (root) => {
      root.remove();
      throw new Error('gone');
    });
    edit(1, 'soon', 'now');
    await vi.advanceTimersByTimeAsync(100);
    expect(answers()).toMatchObject([{ id: 1, ok: false, why: 'composer-gone' }]);
    expect(page.last('draft')).toMatchObject({ draft: null });
  });

  it('it hangs: after a time limit, and what it still gives is dropped', async () => {
    let end: (outcome: ReplaceOutcome) => void = () => {};
    let late: AbortSignal | undefined;
    vi.mocked(replace).mockImplementationOnce((_root, _edit, conditions) => {
      late = conditions?.signal;
      return new Promise((resolve) => (end = resolve));
    });
    edit(1, 'soon', 'now');
    edit(2, 'soon', 'today');
    await vi.advanceTimersByTimeAsync(4900);
    expect(answers()).toEqual([]);
    await vi.advanceTimersByTimeAsync(500);
    expect(late?.aborted).toBe(true);
    expect(answers()).toMatchObject([
      { id: 1, ok: false, why: 'not-taken' },
      { id: 2, ok: true },
    ]);
    end({ ok: true, text: 'We come now.', start: 8, after: 'now' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(answers()).toHaveLength(2);
  });
});

it('a replacement whose time is over puts nothing more in', async () => {
  vi.useRealTimers();
  const over = new AbortController();
  over.abort();
  document.body.innerHTML = '<div contenteditable="true"><p>We come soon.</p></div>';
  const root = document.querySelector('div')!;
  await expect(
    replace(root, { start: 8, end: 12, before: 'soon', after: 'now\nor today' }, { signal: over.signal }),
  ).rejects.toBe(over.signal.reason);
  expect(root.textContent).toBe('We come soon.');
});
