/** Places in a text, and what is found at them against what is marked. Offsets in UTF-16 code units. */
import type { Tally } from './interval';

export interface Span {
  start: number;
  end: number;
}

export const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Where the quote stands; nowhere for one that is not in the text. */
export const located = (text: string, quote: string): Span[] => {
  const start = quote ? text.indexOf(quote) : -1;
  return start < 0 ? [] : [{ start, end: start + quote.length }];
};

/** A found span is right where it touches a marked one. */
export const tally = (found: readonly Span[], marked: readonly Span[]): Tally => ({
  hit: marked.filter((span) => found.some((one) => touch(one, span))).length,
  right: found.filter((one) => marked.some((span) => touch(one, span))).length,
  wrong: found.filter((one) => !marked.some((span) => touch(one, span))).length,
  missed: marked.filter((span) => !found.some((one) => touch(one, span))).length,
});
