/** How the marks of a language become regular expressions. */

const word = '[\\p{L}\\p{N}_]';
/** `\b` knows the letters of English alone. */
const edge = `(?:(?<!${word})(?=${word})|(?<=${word})(?!${word}))`;
const writesWithoutBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** One of these. */
export const anyOf = (sources: readonly string[]): string => `(?:${[...new Set(sources)].join('|')})`;

/** None of its letters goes on into another word; where words stand without blanks, no letter does. */
export const asWords = (source: string): string =>
  writesWithoutBlanks.test(source) ? `(?:${source})` : `(?<!${word})(?:${source})(?!${word})`;

/**
 * @param source a blank of it stands for one to four, ` ?` for none to four: bounded, so that no text makes it try again and again. It is
 *   matched against small letters: a pattern that looks for both takes ten times as long to make
 */
export const pattern = (source: string, flags = 'su'): RegExp =>
  new RegExp(
    source
      .replaceAll('\\b', edge)
      .replaceAll(' ?', '\\s{0,4}')
      // Within brackets a blank is one of the characters.
      .replace(/\[[^\]]*\]| /g, (found) => (found === ' ' ? '\\s{1,4}' : found)),
    flags,
  );
