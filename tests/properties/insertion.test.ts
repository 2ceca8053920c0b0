import fc from 'fast-check';
import { expect, it } from 'vitest';
import { insertionPoint } from '../../lib/coach/insertion-point';
import { languageFor } from '../../lib/lang/languages';
import { draftText } from './drafts';
import { asLongAsItTakes, runs } from './seed';

const { letter } = languageFor('en');
const sentence = fc.constantFrom(
  'Thank you for telling us.',
  'You hear from me by [time today].',
  '[name], I see.',
);

it(
  'whatever the draft, a sentence goes in whole, takes nothing away, and its blank is where it says',
  asLongAsItTakes,
  () => {
    fc.assert(
      fc.property(
        draftText,
        sentence,
        fc.constantFrom('start' as const, 'end' as const),
        (draft, said, where) => {
          const { at, text, select } = insertionPoint(said, draft, letter, where);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(draft.length);
          expect(text.trim()).toBe(said);
          // It stands apart from the words around it.
          if (/\S/.test(draft.slice(at - 1, at))) expect(text).toMatch(/^\s/);
          if (/\S/.test(draft.slice(at, at + 1))) expect(text).toMatch(/\s$/);
          if (said.includes('[')) expect(text.slice(select?.start, select?.end)).toMatch(/^\[[^\]]+\]$/);
          else expect(select).toBeUndefined();
        },
      ),
      runs(600),
    );
  },
);
