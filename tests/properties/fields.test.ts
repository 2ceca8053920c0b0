// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { atCaret } from '../../lib/editors/caret';
import { replace } from '../../lib/editors/replace';
import { draftText } from './drafts';
import { asLongAsItTakes, runs } from './seed';

let field: HTMLTextAreaElement;
beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea>';
  field = document.querySelector('textarea')!;
  // This DOM has no commands: the text is set instead.
  Object.getPrototypeOf(document).execCommand = () => false;
});

/** A field gives its line breaks back as one character. */
const held = draftText.map((text) => text.replace(/\r\n?/g, '\n'));

it(
  'an edit is made exactly where its words stand, or refused with the field as it was',
  asLongAsItTakes,
  async () => {
    let made = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        held,
        fc.nat(),
        fc.nat(20),
        held,
        fc.boolean(),
        async (text, from, length, after, isStale) => {
          field.value = text;
          const start = from % (text.length + 1);
          const end = Math.min(text.length, start + length);
          const before = isStale ? `${text.slice(start, end)}?` : text.slice(start, end);
          const outcome = await replace(field, { start, end, before, after });
          if (isStale) {
            expect(outcome).toEqual({ ok: false, why: 'draft-changed' });
            expect(field.value).toBe(text);
            refused++;
          } else {
            expect(field.value).toBe(text.slice(0, start) + after + text.slice(end));
            expect(outcome).toMatchObject({ ok: true, text: field.value, start });
            made++;
          }
        },
      ),
      runs(300),
    );
    expect(Math.min(made, refused)).toBeGreaterThan(50);
  },
);

it(
  'at the caret a sentence stands whole, apart from the words around it, and in no word',
  asLongAsItTakes,
  () => {
    fc.assert(
      fc.property(held, fc.nat(), (text, place) => {
        field.value = text;
        const caret = place % (text.length + 1);
        field.setSelectionRange(caret, caret);
        const said = 'You hear from me by [time].';
        const select = { start: said.indexOf('['), end: said.indexOf(']') + 1 };
        const moved = atCaret(field, { start: 0, end: 0, before: '', after: said, select });
        expect(moved.start).toBe(moved.end);
        expect(moved.start).toBeGreaterThanOrEqual(caret);
        expect(moved.after.trim()).toBe(said);
        expect(moved.after.slice(moved.select?.start, moved.select?.end)).toBe('[time]');
        const around = text.slice(moved.start - 1, moved.start + 1);
        expect(around).not.toMatch(/^[a-z0-9]{2}$/i);
      }),
      runs(400),
    );
  },
);
