import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, landing } from '../../lib/editors/landing';

const before = 'Hello. Sorry if you feel so. Bye';
const change = { start: 7, end: 27, after: "I'm sorry it's so" };
const made = "Hello. I'm sorry it's so. Bye";

describe('words have landed', () => {
  it.each([
    ['exactly', made, change.after],
    ['with quotes as the page writes them', made.replaceAll("'", '’'), 'I’m sorry it’s so'],
    ['with blanks that do not break', made.replaceAll(' ', '\u00a0'), "I'm\u00a0sorry\u00a0it's\u00a0so"],
    ['with quotes of the draft rewritten too', made.replace('Hello.', '“Hi”..'), undefined],
    ['with a letter less', made.replace('so', 's'), undefined],
    ['twice', made + change.after, undefined],
    ['not at all', before, undefined],
    ['somewhere else', `${change.after}${before}`, undefined],
  ])('%s', (_, text, after) => {
    expect(landing(text, before, change)).toEqual(after === undefined ? undefined : { start: 7, after });
  });

  it('as it stands there, where a spelling is shorter or longer', () => {
    const dots = { start: 5, end: 5, after: ' Well... no -- yes' };
    const text = 'Hello Well… no — yes. Sorry if you feel so. Bye';
    expect(landing(text, before, dots)).toEqual({ start: 5, after: ' Well… no — yes' });
  });

  it('though the agent has typed on, behind them or before', () => {
    expect(landing(`${made}!`, before, change)).toBeUndefined();
    expect(landing(`${made}!`, before, change, true)).toEqual({ start: 7, after: change.after });
    expect(landing(`Oh, ${made}`, before, change, true)).toEqual({ start: 11, after: change.after });
    expect(landing(made.replace('sorry', 'sorxry'), before, change, true)).toBeUndefined();
  });
});

describe('the smallest difference of two texts', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 });

  it('makes the one of the other', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { start, end, after } = difference(one, other);
        expect(one.slice(0, start) + after + one.slice(end)).toBe(other);
      }),
    );
  });

  it('cuts no character in two', () => {
    expect(difference('a😀', 'a😁')).toEqual({ start: 1, end: 3, after: '😁' });
    expect(difference('\u{1f600}b', '\u{1fa00}b')).toEqual({ start: 0, end: 2, after: '\u{1fa00}' });
  });
});
