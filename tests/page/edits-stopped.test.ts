// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Adapter } from '../../lib/model/adapter';
import { deskAdapter, type OpenPage, openPage } from './desk';

const adapter: Adapter = { ...deskAdapter, composer: { editor: ['textarea'] } };
const draft = 'We come soon.';
let page: OpenPage;
const field = () => document.querySelector('textarea')!;
const answer = () => page.last('applied');

/** Asks for one word in place of another. */
function ask(after = 'today'): void {
  const { conversation, composer, revision } = page.last('draft')!.draft!;
  const start = draft.indexOf('soon');
  const edit = { conversation, composer, revision, start, end: start + 4, before: 'soon', after };
  page.send({ type: 'edit', id: 1, edit });
}

/** The agent has just typed, so that the edit waits. */
function type(): void {
  const typed = new InputEvent('input', { bubbles: true });
  Object.defineProperty(typed, 'isTrusted', { value: true });
  field().dispatchEvent(typed);
}

const open = (): void => {
  page = openPage(document);
  page.send({ type: 'read', adapters: [adapter] });
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.advanceTimersByTime(2000);
  document.body.innerHTML = `<main class="desk" data-id="7"><div class="turn"><p class="words">Cold.</p></div>
    <fieldset><textarea>${draft}</textarea></fieldset><input></main>`;
  // This DOM has no commands: the text is set instead.
  Object.getPrototypeOf(document).execCommand = () => false;
  open();
});
afterEach(() => {
  page.close();
  vi.useRealTimers();
});

describe('an edit is refused with the reason, and the draft stays as it is, where', () => {
  it('the page shows another conversation by now, with the very same draft', async () => {
    type();
    ask();
    await vi.advanceTimersByTimeAsync(990);
    document.querySelector('main')!.dataset.id = '8';
    await vi.advanceTimersByTimeAsync(200);
    expect(answer()).toMatchObject({ ok: false, why: 'conversation-left' });
    expect(field().value).toBe(draft);
    expect(page.last('thread')?.thread.conversation).toBe('8');
    expect(page.last('draft')?.draft?.conversation).toBe('8');
  });

  it('another reply box is there in its place', async () => {
    type();
    ask();
    await vi.advanceTimersByTimeAsync(990);
    field().replaceWith(field().cloneNode(true));
    await vi.advanceTimersByTimeAsync(200);
    expect(answer()).toMatchObject({ ok: false, why: 'composer-gone' });
    expect(field().value).toBe(draft);
  });

  it.each([
    [
      'fields are disabled together',
      () => (document.querySelector('fieldset')!.disabled = true),
      'read-only',
    ],
    ['it is inert', () => document.querySelector('fieldset')!.setAttribute('inert', ''), 'focus-elsewhere'],
    ['it has no room', () => field().setAttribute('maxlength', '13'), 'too-long'],
    [
      'the page takes the keyboard back',
      () => field().addEventListener('focus', () => document.querySelector('input')!.focus()),
      'focus-elsewhere',
    ],
    [
      'the page writes something else when it gets the focus',
      () => field().addEventListener('focus', () => (field().value = `${draft} `)),
      'draft-changed',
    ],
  ])('%s', async (_, happens, why) => {
    happens();
    ask();
    await vi.advanceTimersByTimeAsync(100);
    expect(answer()).toMatchObject({ ok: false, why });
    expect(field().value.trim()).toBe(draft);
    expect(document.querySelector('input')!.value).toBe('');
  });

  it('the page cuts it off as it comes in', async () => {
    field().addEventListener('input', () => (field().value = field().value.slice(0, 13)));
    field().setSelectionRange(3, 3);
    ask();
    await vi.advanceTimersByTimeAsync(100);
    expect(answer()).toMatchObject({ ok: false, why: 'not-taken' });
    expect(field().value).toBe(draft);
    expect(field().selectionStart).toBe(3);
  });

  it('the page writes what it likes, whatever comes in: then it is said that it is no longer what it was', async () => {
    field().addEventListener('input', () => (field().value = 'No.'));
    ask();
    await vi.advanceTimersByTimeAsync(100);
    expect(answer()).toMatchObject({ ok: false, why: 'left-changed' });
    expect(page.last('draft')?.draft?.text).toBe('No.');
  });

  it('the page throws it away a moment later', async () => {
    field().addEventListener('input', () => setTimeout(() => (field().value = 'No.'), 10), { once: true });
    ask();
    await vi.advanceTimersByTimeAsync(100);
    expect(answer()).toMatchObject({ ok: false });
    expect(field().value).toBe(draft);
  });
});

it('an edit that a page writes with other quotes is made, and says how it stands there', async () => {
  field().addEventListener('input', () => (field().value = field().value.replaceAll("'", '’')));
  ask("when it's time");
  await vi.advanceTimersByTimeAsync(100);
  expect(answer()).toMatchObject({ ok: true, start: 8, after: 'when it’s time' });
});

describe('a panel that closes over an edit', () => {
  it('which still waits for what it needs: the next one is told, once', () => {
    page.send({ type: 'edit-waits', waits: true });
    page.close();
    open();
    expect(page.last('interrupted')).toEqual({ type: 'interrupted', made: false });
    page.close();
    open();
    expect(page.last('interrupted')).toBeUndefined();
  });

  it.each([
    ['no edit follows after all', () => page.send({ type: 'edit-waits', waits: false })],
    ['it was answered', () => ask()],
  ])('is told of nothing where %s', async (_, happens) => {
    page.send({ type: 'edit-waits', waits: true });
    happens();
    await vi.advanceTimersByTimeAsync(100);
    page.close();
    open();
    expect(page.last('interrupted')).toBeUndefined();
  });

  it('has it cancelled while it waits, and the next one is told, once', async () => {
    type();
    ask();
    await vi.advanceTimersByTimeAsync(500);
    const closed = page;
    page.close();
    await vi.advanceTimersByTimeAsync(0);
    open();
    expect(page.last('interrupted')).toEqual({ type: 'interrupted', made: false });
    await vi.advanceTimersByTimeAsync(3000);
    expect(field().value).toBe(draft);
    expect(closed.last('applied')).toBeUndefined();
    page.close();
    open();
    expect(page.last('interrupted')).toBeUndefined();
  });

  it('is told too where it was made by then', async () => {
    ask();
    await vi.advanceTimersByTimeAsync(10);
    expect(field().value).toBe('We come today.');
    page.close();
    await vi.advanceTimersByTimeAsync(100);
    open();
    expect(page.last('interrupted')).toEqual({ type: 'interrupted', made: true });
    expect(page.last('draft')?.draft?.text).toBe('We come today.');
  });
});
