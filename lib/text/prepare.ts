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
  withoutAddresses(blankLines(original, side === 'agent' ? 'history and signature' : 'all')).replace(
    /`[^`\n]{1,200}`/g,
    blankOut,
  );

/**
 * Takes out quoted history and addresses alone: somebody who writes below a signature, beside a footer or within marks of code
 * that they want to die has written it all the same. Of the same length; it keeps whatever `prepare` keeps.
 */
export const withoutHistory = (original: string): string => withoutAddresses(blankLines(original, 'history'));

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

/** One of these stands in every address, and in few words else: only around them an address is looked for at all. */
const partOfAddress = /@|:\/\/|www\./gi;

/** All that an expression's `\s` is: looked up, since it is asked for each letter around. */
const blanks = new Set(
  '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
);

/** An address goes over no blank: what stands between two blanks is looked at by itself. */
function withoutAddresses(text: string): string {
  const parts: string[] = [];
  let done = 0;
  partOfAddress.lastIndex = 0;
  for (let found = partOfAddress.exec(text); found; found = partOfAddress.exec(text)) {
    let start = found.index;
    let end = found.index;
    while (start > done && !blanks.has(text.charAt(start - 1))) start--;
    while (end < text.length && !blanks.has(text.charAt(end))) end++;
    parts.push(text.slice(done, start), text.slice(start, end).replace(address, blankOut));
    done = end;
    partOfAddress.lastIndex = end;
  }
  return parts.length ? parts.join('') + text.slice(done) : text;
}

const blankOut = (found: string): string => ' '.repeat(found.length);
