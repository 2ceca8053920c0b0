/** How a language's mail programs and people mark what is not the writer's own. */
export interface HistoryMarks {
  /** A line that opens quoted or forwarded history: everything from here on is somebody else's. */
  historyStart: RegExp;
  /** A line that opens the signature. */
  signatureStart: RegExp;
}

/** The name of a mailbox is looked for from where a run of its letters begins: elsewhere every letter would begin one. */
const address =
  /(?:^|(?<=\s))@\w{1,40}|\b(?:https?:\/\/|www\.)[^\s<>"']{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,5}/gi;

/**
 * Takes out what is not the writer's own words: history, signature, code, addresses. What is taken out becomes
 * blanks of the same length, so every offset stays an offset into the original text.
 *
 * @param original any text, also with lone surrogates; linear in its length
 */
export const prepare = (original: string, marks: HistoryMarks): string =>
  withoutAddresses(blankLines(original, marks, false)).replace(/`[^`\n]{1,200}`/g, blankOut);

/**
 * Takes out quoted history and addresses alone: somebody who writes below a signature or within marks of code that they want
 * to die has written it all the same. Of the same length; it keeps whatever `prepare` keeps.
 */
export const withoutHistory = (original: string, marks: HistoryMarks): string =>
  withoutAddresses(blankLines(original, marks, true));

/** @param keepsOwn are code and signature kept? */
function blankLines(
  original: string,
  { historyStart, signatureStart }: HistoryMarks,
  keepsOwn: boolean,
): string {
  let isCode = false;
  let isRest = false;
  let isBelow = false;
  return original
    .split('\n')
    .map((line) => {
      const bare = line.trim();
      // A mail's own first line is never history: a signature or a header needs something above it.
      isRest ||= isBelow && (historyStart.test(bare) || (!keepsOwn && signatureStart.test(bare)));
      const isFence = bare.startsWith('```');
      if (isFence) isCode = !isCode && bare.indexOf('```', 3) < 0;
      const isCoded = isCode || isFence;
      const isOthers = isRest || bare.startsWith('>');
      isBelow ||= !isOthers && !isCoded && bare !== '';
      return isOthers || (isCoded && !keepsOwn) ? ' '.repeat(line.length) : line;
    })
    .join('\n');
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
