import { expect, it } from 'vitest';
import { isShownBy, shownChange } from '../../lib/coach/shown-change';

const shown = (marked: string, text: string) => {
  const [start, end] = [marked.indexOf('⟦'), marked.indexOf('⟧') - 1];
  return shownChange({ start, end, text }, marked.replace(/[⟦⟧]/g, ''));
};

it.each([
  [
    'words, among a few of their sentence',
    'Look, ⟦you forgot to attach⟧ the receipt that I have asked for. Bye.',
    'I still need',
    {
      kind: 'replace',
      goes: 'you forgot to attach',
      comes: 'I still need',
      before: 'Look,',
      after: ' the receipt that I …',
    },
  ],
  [
    'words far into a sentence',
    'So it is. The lamp that you bought, ⟦hun⟧, is here.',
    'Jane',
    { kind: 'replace', goes: 'hun', comes: 'Jane', before: '… you bought,', after: ', is here.' },
  ],
  [
    'a sentence, with its blank',
    'So. ⟦Calm down.⟧ Bye.',
    'I can [what you can do].',
    { kind: 'replace', goes: 'Calm down.', comes: 'I can [what you can do].', before: '', after: '' },
  ],
  [
    'a part, with what joined it',
    'Your files are safe⟦, so calm down.⟧',
    '. I can help.',
    { kind: 'replace', goes: 'so calm down.', comes: 'I can help.', before: '', after: '' },
  ],
  [
    'a part before another',
    '⟦Our hands are tied, but t⟧he form is here.',
    'I can help. T',
    { kind: 'replace', goes: 'Our hands are tied, but', comes: 'I can help.', before: '', after: '' },
  ],
  [
    'what goes, without the capital behind it',
    '⟦Nobody died, t⟧he ship left.',
    'T',
    { kind: 'leave-out', goes: 'Nobody died', comes: '', before: '', after: '' },
  ],
  [
    'what goes at the end',
    'Your files are safe⟦, so calm down!⟧',
    '.',
    { kind: 'leave-out', goes: 'so calm down!', comes: '', before: '', after: '' },
  ],
  [
    'what comes beside',
    'You never paid.⟦⟧',
    ' I can help.',
    { kind: 'add', goes: '', comes: 'I can help.', before: '', after: '' },
  ],
])('%s', (_, marked, text, wanted) => {
  expect(shown(marked, text)).toEqual(wanted);
});

it('words that go are shown by the hint where they are the same but for marks', () => {
  const change = shown('⟦Calm down.⟧', 'I can help.');
  expect(isShownBy(change, 'calm down')).toBe(true);
  expect(isShownBy(change, 'down')).toBe(false);
});
