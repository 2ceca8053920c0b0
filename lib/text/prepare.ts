import type { Span } from '../model/conversation';
import { othersWords } from './mail/others-words';

/** The name of a mailbox is looked for from where a run of its letters begins: elsewhere every letter would begin one. */
const address =
  /(?:^|(?<=\s))@\w{1,40}|\b(?:https?:\/\/|www\.)[^\s<>"']{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,5}/gi;

/**
 * Takes out what is not the writer's own words: history in any language, signature, footers, what a machine wrote, code,
 * addresses (`mail` says how each is known). What is taken out becomes blanks of the same length, so every offset stays an
 * offset into the original text.
 *
 * @param original any text, also with lone surrogates; linear in its length
 * @param side whose it is: in what an agent writes nothing is a footer or a machine's, for they answer for what a template says
 */
export const prepare = (original: string, side: 'customer' | 'agent' = 'customer'): string =>
  blankLines(original, side === 'agent' ? 'history and signature' : 'all')
    .replace(address, blankOut)
    .replace(/`[^`\n]{1,200}`/g, blankOut);

/**
 * Takes out quoted history and addresses alone: somebody who writes below a signature, beside a footer or within marks of code
 * that they want to die has written it all the same. Of the same length; it keeps whatever `prepare` keeps.
 */
export const withoutHistory = (original: string): string =>
  blankLines(original, 'history').replace(address, blankOut);

/** @param out what is taken out; code goes with the signature */
function blankLines(original: string, out: 'history' | 'history and signature' | 'all'): string {
  const { lines, history, signature, footers } = othersWords(original);
  let isCode = false;
  const own = lines
    .map(({ start, end, bare }, at) => {
      const isFence = bare.startsWith('```');
      if (isFence) isCode = !isCode && bare.indexOf('```', 3) < 0;
      const isOut = history[at] || (out !== 'history' && (signature[at] || isCode || isFence));
      return isOut ? ' '.repeat(end - start) : original.slice(start, end);
    })
    .join('\n');
  return out === 'all' ? blankSpans(own, footers()) : own;
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
