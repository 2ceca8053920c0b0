/**
 * How much of a page is read. A browser hands over no more than 64 MB at once, in which a character may take six bytes, and
 * it throws at more; nobody reads as much either.
 */
import type { Extract } from './read-cache';

/** UTF-16 code units of one message, or of a draft. */
export const maxText = 2_000_000;
/** Of a name, an id, a subject. */
export const maxName = 500;
/** Of a whole thread, with what each message costs besides its words. */
export const maxThread = 8_000_000;
/** One that has no name takes over that of the message before. */
const messageCost = 200 + maxName;

/** @returns no more than `most` code units, whole characters */
export function atMost(text: string, most: number): string {
  if (text.length <= most) return text;
  const isSplit = /[\ud800-\udbff]/.test(text[most - 1]!);
  return text.slice(0, isSplit ? most - 1 : most);
}

/** What a message takes of the thread. */
export const costOf = ({ text, author = '', id = '', channel = '' }: Extract): number =>
  messageCost + text.length + author.length + id.length + channel.length;
