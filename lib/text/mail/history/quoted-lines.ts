import { inAnyLanguage } from '../languages';
import { folded, isQuoted, type Line } from '../lines';
import { pattern } from '../source';

/** “> 3 weeks”: more than three weeks. */
const moreThan = /^>\s?[$€£¥]?\d[\d.,]*\s?(?:\p{L}{2,}|%)/u;
const greeting = pattern(
  `^${inAnyLanguage(({ greetings }) => greetings)}(?!\\p{L})[^.!?]{0,40}[,.!:，。]{0,2}$`,
);

/** A line that a program broke once more when it quoted: what is left of it has no mark. */
const minBroken = 55;

export function isRestOfQuoted(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1];
  const after = lines[at + 1];
  return (
    before !== undefined &&
    isQuoted(before) &&
    before.bare.length >= minBroken &&
    /[\p{Ll},]$/u.test(before.bare) &&
    /^\p{Ll}/u.test(lines[at]!.bare) &&
    lines[at]!.bare.length < minBroken &&
    after !== undefined &&
    isQuoted(after)
  );
}

/**
 * Does “>” here stand for no quote? So it does where all of it means “more than”, and where nothing else is said but a
 * greeting: nobody greets to say nothing.
 *
 * @param quoted lines that begin with it, where no line says that somebody else wrote them
 */
export function isOwnMark(quoted: readonly Line[], own: readonly Line[]): boolean {
  if (!quoted.length || !own.length) return false;
  if (quoted.length < 3 && quoted.every(({ bare }) => moreThan.test(bare))) return true;
  return own.length < 3 && own.every(({ bare }) => bare.length < 60 && greeting.test(folded(bare)));
}
