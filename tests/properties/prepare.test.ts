import fc from 'fast-check';
import { expect, it } from 'vitest';
import { endOfChecked } from '../../lib/text/checked-part';
import { prepare, withoutHistory } from '../../lib/text/prepare';
import { asLongAsItTakes, runs } from './seed';

/** Lines as mails have them, and anything else. */
const line = fc.oneof(
  fc.constantFrom(
    '> quoted',
    '>',
    '--',
    '```',
    '```js',
    '`code`',
    'On Monday, Ana wrote:',
    'From: Ana Reed',
    '-----Original Message-----',
    'see www.example.org or write to ana@example.org',
    'I am furious.',
    '',
    '   ',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('>', '-', '`', '@', '.', 'a', ' ', '\r', '\ud800', '😡'),
    maxLength: 20,
  }),
);
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));

it(
  'whatever the text, what is taken out becomes blanks in its place, and all else stays',
  asLongAsItTakes,
  () => {
    fc.assert(
      fc.property(text, (original) => {
        for (const own of [prepare(original), withoutHistory(original)]) {
          expect(own.length).toBe(original.length);
          for (let at = 0; at < own.length; at++) if (own[at] !== ' ') expect(own[at]).toBe(original[at]);
          expect(own.split('\n').length).toBe(original.split('\n').length);
        }
      }),
      runs(400),
    );
  },
);

it('danger is sought in whatever is read at all', asLongAsItTakes, () => {
  fc.assert(
    fc.property(text, (original) => {
      const [own, all] = [prepare(original), withoutHistory(original)];
      for (let at = 0; at < own.length; at++) if (own[at] !== ' ') expect(all[at]).toBe(own[at]);
    }),
    runs(400),
  );
});

it('checking ends within the text, and only where more of their own is left', asLongAsItTakes, () => {
  fc.assert(
    fc.property(text, fc.nat(60), (own, max) => {
      const end = endOfChecked(own, max);
      expect(end).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(own.length);
      if (end < own.length) expect(own.slice(end).trim()).not.toBe('');
    }),
    runs(400),
  );
});
