/** Whether words have landed as they were meant to: by what the editor then holds, never by what a command returned. */
import type { Span } from '../model/conversation';

/** A change of a text: `after` in place of `start…end`. Offsets are UTF-16 code units. */
export interface Change extends Span {
  after: string;
}

/** What was put in and where, as it then stands there: a page may write other quotes and blanks. */
export interface Landed {
  start: number;
  after: string;
}

/** The same but for what pages write in their own way; as many characters. */
const folded = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/[‘’‛]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[–—]/g, '-');

/** Do they say the same? Blanks at the edges of lines, quotes, dashes and dots count in any spelling. */
export const alike = (one: string, other: string): boolean => spelt(one) === spelt(other);

const spelt = (text: string): string =>
  folded(text)
    .replace(/…/g, '...')
    .replace(/-+/g, '-')
    .replace(/[ \t]*\n+[ \t]*/g, '\n')
    .trim();

/**
 * @param before the text that the change was made for
 * @param isTypedOn the agent has typed meanwhile, before or behind the words that were put in
 * @returns undefined where `text` is not what the change makes of `before`
 */
export function landing(text: string, before: string, change: Change, isTypedOn = false): Landed | undefined {
  const { start, end, after } = change;
  const head = before.slice(0, start);
  const tail = before.slice(end);
  if (alike(text, head + after + tail)) {
    const isClean = folded(text).startsWith(folded(head)) && folded(text).endsWith(folded(tail));
    const stands = text.slice(start, text.length - tail.length);
    return isClean && text.length >= start + tail.length && alike(stands, after)
      ? { start, after: stands }
      : { start, after };
  }
  if (!isTypedOn) return undefined;
  const [is, first, last] = [folded(text), folded(head + after), folded(after + tail)];
  if (is.startsWith(first)) return { start, after: text.slice(start, start + after.length) };
  const from = text.length - last.length;
  return is.endsWith(last) ? { start: from, after: text.slice(from, from + after.length) } : undefined;
}

/** The smallest change that makes `wanted` of `text`. */
export function difference(text: string, wanted: string): Change {
  const most = Math.min(text.length, wanted.length);
  let start = 0;
  while (start < most && text[start] === wanted[start]) start++;
  let tail = 0;
  while (tail < most - start && text.at(-1 - tail) === wanted.at(-1 - tail)) tail++;
  // A pair of code units is one character, and is never cut.
  if (/[\ud800-\udbff]/.test(text[start - 1] ?? '')) start--;
  if (tail && /[\udc00-\udfff]/.test(text.at(-tail)!)) tail--;
  return { start, end: text.length - tail, after: wanted.slice(start, wanted.length - tail) };
}
