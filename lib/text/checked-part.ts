import { setBounded } from '../model/set-bounded';
import { maxChecked } from './max-checked';
import { prepare } from './prepare';

export { maxChecked };

/** No word is cut in two where a blank stands so near before the end. */
const maxWord = 80;

/**
 * Where the checked part of a text ends, in UTF-16 code units. Blanks that follow a blank are not counted, so that what
 * quoted history leaves behind takes no place of the writer's own words.
 *
 * @param own prepared text
 * @param max characters to check
 * @returns its length where all of it is checked
 */
export function endOfChecked(own: string, max = maxChecked): number {
  if (own.length <= max) return own.length;
  let left = max;
  let wasBlank = true;
  for (let at = 0; at < own.length; at++) {
    const isBlank = isBlankAt(own, at);
    if (isBlank && wasBlank) continue;
    wasBlank = isBlank;
    if (left-- === 0) return hasWordsFrom(own, at) ? betweenWords(own, at) : own.length;
  }
  return own.length;
}

/** Of long texts, which are asked for again and again: what their own words are, and how far they are checked. */
const known = new Map<string, { own: string; end: number }>();
const maxKnown = 50;

/** The writer's own words, prepared, and where checking ends. */
export function ownWords(
  original: string,
  side: 'customer' | 'agent' = 'customer',
): { own: string; end: number } {
  const isLong = original.length > maxChecked;
  const key = isLong ? `${side} ${original}` : '';
  const before = isLong ? known.get(key) : undefined;
  if (before) return before;
  const own = prepare(original, side);
  const words = { own, end: endOfChecked(own) };
  if (isLong) setBounded(known, key, words, maxKnown);
  return words;
}

/** The writer's own words as far as they are checked, offsets as in the original. */
export function checkedWords(original: string, side: 'customer' | 'agent' = 'customer'): string {
  const { own, end } = ownWords(original, side);
  return own.slice(0, end);
}

const hasWordsFrom = (own: string, at: number): boolean => own.slice(at).trim() !== '';

function betweenWords(own: string, at: number): number {
  for (let end = at; end > at - maxWord; end--) if (isBlankAt(own, end)) return end;
  return isHighSurrogate(own.charCodeAt(at - 1)) ? at - 1 : at;
}

const blanks = new Set([' ', '\n', '\t', '\r', '\u00a0'].map((blank) => blank.charCodeAt(0)));

const isBlankAt = (own: string, at: number): boolean => blanks.has(own.charCodeAt(at));

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
