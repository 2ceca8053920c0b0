// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Adapter } from '../../lib/model/adapter';
import { deskAdapter, openPage } from '../page/desk';
import { asLongAsItTakes, runs } from './seed';

const adapter: Adapter = { ...deskAdapter, composer: { editor: ['.reply'], anywhere: true } };

/** What may happen to a desk between a click and the edit, each a moment after the one before. */
const happenings = [
  'swap',
  'other-draft',
  'other-ticket',
  'new-box',
  'second-box',
  'gone',
  'read-only',
  'typed',
] as const;
type Happening = (typeof happenings)[number];

let drafts = 0;
/** A draft that no other field ever held. */
const freshDraft = (): string => `We come soon. Draft ${++drafts}.`;
const markOf = (text: string): string => /Draft \d+\./.exec(text)?.[0] ?? '';

const reply = () => document.querySelector<HTMLTextAreaElement>('.reply');
const note = () => document.querySelector<HTMLTextAreaElement>('.other')!;
const box = (): HTMLTextAreaElement => {
  const made = document.createElement('textarea');
  made.className = 'reply';
  made.value = freshDraft();
  return made;
};

const happens: Readonly<Record<Happening, () => void>> = {
  swap: () => {
    const one = reply();
    if (one) [one.value, note().value] = [note().value, one.value];
  },
  'other-draft': () => {
    const one = reply();
    if (one) one.value = freshDraft();
  },
  'other-ticket': () => {
    document.querySelector('.desk')!.setAttribute('data-id', '8');
    happens['other-draft']();
  },
  'new-box': () => reply()?.replaceWith(box()),
  'second-box': () => document.querySelector('.desk')!.prepend(box()),
  gone: () => reply()?.remove(),
  'read-only': () => reply()?.setAttribute('readonly', ''),
  typed: () => {
    const one = reply();
    if (one) one.value += ' And more.';
    one?.dispatchEvent(new Event('input', { bubbles: true }));
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.advanceTimersByTime(2000);
  // This DOM has no commands: the text is set instead.
  Object.getPrototypeOf(document).execCommand = () => false;
});
afterEach(() => vi.useRealTimers());

const story = fc.array(fc.tuple(fc.constantFrom(...happenings), fc.constantFrom(0, 1, 30, 60, 200)), {
  maxLength: 4,
});

it(
  'whatever happens to a desk meanwhile, an edit is made in the draft it was for, or nowhere',
  asLongAsItTakes,
  async () => {
    let made = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(story, async (all) => {
        document.body.innerHTML = `<main class="desk" data-id="7"><div class="turn"><p class="words">Cold.</p></div></main><textarea class="other"></textarea>`;
        note().value = freshDraft();
        document.querySelector('.desk')!.append(box());
        const page = openPage(document);
        page.send({ type: 'read', adapters: [adapter] });
        const { text, conversation, composer, revision } = page.last('draft')!.draft!;
        const start = text.indexOf('soon');
        page.send({
          type: 'edit',
          id: 1,
          edit: { conversation, composer, revision, start, end: start + 4, before: 'soon', after: 'today' },
        });
        for (const [what, wait] of all) {
          happens[what]();
          await vi.advanceTimersByTimeAsync(wait);
        }
        await vi.advanceTimersByTimeAsync(10_000);
        const answer = page.last('applied');
        expect(answer?.id).toBe(1);
        if (answer?.ok) made++;
        else refused++;
        for (const { value } of document.querySelectorAll('textarea'))
          if (value.includes('today')) expect(markOf(value)).toBe(markOf(text));
        page.close();
      }),
      runs(150),
    );
    expect(Math.min(made, refused)).toBeGreaterThan(20);
  },
);
