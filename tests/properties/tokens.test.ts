import fc from 'fast-check';
import { expect, it } from 'vitest';
import { languageFor } from '../../lib/lang/languages';
import { checkedWords, endOfChecked } from '../../lib/text/checked-part';
import { draftText } from './drafts';
import { oddText } from './odd-text';
import { asLongAsItTakes, runs } from './seed';

const { tokenizer } = languageFor('en');
const text = fc.array(fc.oneof(draftText, oddText), { maxLength: 4 }).map((parts) => parts.join(' '));

it(
  'whatever the text, its words stand in their order, each within its sentence and with a form',
  asLongAsItTakes,
  () => {
    fc.assert(
      fc.property(text, (own) => {
        let at = 0;
        for (const { start, end, tokens } of tokenizer.tokenize(own)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(tokens[0]?.start).toBe(start);
          expect(tokens.at(-1)?.end).toBe(end);
          for (const token of tokens) {
            expect(token.forms.length).toBeGreaterThan(0);
            for (const form of token.forms) expect(form).not.toBe('');
            // Two words may share one that is written together: “don't”.
            expect(token.start).toBeGreaterThanOrEqual(at);
            expect(token.end).toBeGreaterThan(token.start);
            if (token.end > end) throw new Error('a word ends after its sentence');
            at = token.start;
          }
          at = end;
        }
        expect(at).toBeLessThanOrEqual(own.length);
      }),
      runs(500),
    );
  },
);

it('a sentence that is read by itself is cut as it is within the text', asLongAsItTakes, () => {
  fc.assert(
    fc.property(draftText, (own) => {
      for (const { start, end, tokens } of tokenizer.tokenize(own)) {
        const alone = tokenizer.tokenize(own.slice(start, end)).flatMap((one) => one.tokens);
        expect(alone.map(({ forms }) => forms)).toEqual(tokens.map(({ forms }) => forms));
      }
    }),
    runs(300),
  );
});

it('what is checked begins a text’s own words, and no letter is cut in two', asLongAsItTakes, () => {
  fc.assert(
    fc.property(text, fc.nat(80), (own, max) => {
      const end = endOfChecked(own, max);
      expect(own.slice(end - 1, end + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
      expect(checkedWords(own).length).toBeLessThanOrEqual(own.length);
    }),
    runs(400),
  );
});
