import type { Span } from '../model/conversation';
import { othersWords } from './mail/others-words';

/** The name of a mailbox is looked for from where a run of its letters begins: elsewhere every letter would begin one. */
const address =
  /(?:^|(?<=\s))@\w{1,40}|\b(?:https?:\/\/|www\.)[^\s<>"']{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,5}/gi;

/**
 * Takes out what is not the writer's own words: history in any language, signature, footers, what a machine wrote, code,
 * addresses (`mail` says how each is known). What is taken out becomes
 * blanks of the same length, so every offset stays an offset into the original text.
 *
 * @param original any text, also with lone surrogates; linear in its length
 */
export const prepare = (original: string): string =>
  blankLines(original, false)
    .replace(address, blankOut)
    .replace(/`[^`\n]{1,200}`/g, blankOut);

/**
 * Takes out quoted history and addresses alone: somebody who writes below a signature, beside a footer or within marks of code
 * that they want to die has written it all the same. Of the same length; it keeps whatever `prepare` keeps.
 */
export const withoutHistory = (original: string): string =>
  blankLines(original, true).replace(address, blankOut);

/** @param keepsOwn is all kept but history? */
function blankLines(original: string, keepsOwn: boolean): string {
  const { lines, history, signature, footers } = othersWords(original);
  let isCode = false;
  const own = lines
    .map(({ start, end, bare }, at) => {
      const isFence = bare.startsWith('```');
      if (isFence) isCode = !isCode && bare.indexOf('```', 3) < 0;
      const isOut = history[at] || (!keepsOwn && (signature[at] || isCode || isFence));
      return isOut ? ' '.repeat(end - start) : original.slice(start, end);
    })
    .join('\n');
  return keepsOwn ? own : blankSpans(own, footers);
}

/** Lines stay lines. */
function blankSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    parts.push(
      text.slice(at, Math.max(at, start)),
      text.slice(Math.max(at, start), end).replace(/[^\n]/g, ' '),
    );
    at = end;
  }
  return parts.length ? parts.join('') + text.slice(at) : text;
}

const blankOut = (found: string): string => ' '.repeat(found.length);
