import fc from 'fast-check';

/** Characters that have broken programs before: halves of letters, marks that join, turn the line or cannot be seen. */
const odd = [
  '\ud83d',
  '\udc00',
  '😡',
  '👩‍🚒',
  '🇩🇪',
  'e\u0301',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u0000',
  '\u2028',
  '\r',
  'İ',
  'ﬁ',
  'ß',
  'مرحبا',
  '！',
  '`',
  '>',
  '@',
  '[',
  ']',
  '*',
  "'",
  '’',
  '"',
  ' ',
  'a',
];

/** A few odd characters in any order, or any text at all. */
export const oddText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...odd), maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
