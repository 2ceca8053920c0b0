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
export function prepare(original: string, { historyStart, signatureStart }: HistoryMarks): string {
  let isCode = false;
  const lines = blankLines(
    original,
    (bare) => historyStart.test(bare) || signatureStart.test(bare),
    (bare) => {
      const fence = bare.startsWith('```');
      if (fence) isCode = !isCode && bare.indexOf('```', 3) < 0;
      return isCode || fence;
    },
  );
  return lines.replace(address, blankOut).replace(/`[^`\n]{1,200}`/g, blankOut);
}

/**
 * Takes out quoted history and addresses alone: somebody who writes below a signature or within marks of code that they want
 * to die has written it all the same. Of the same length, like `prepare`.
 */
export const withoutHistory = (original: string, { historyStart }: HistoryMarks): string =>
  blankLines(
    original,
    (bare) => historyStart.test(bare),
    () => false,
  ).replace(address, blankOut);

/**
 * @param opensRest is all from this line on somebody else's?
 * @param isOthers is this line none of the writer's words?
 */
function blankLines(
  original: string,
  opensRest: (bare: string) => boolean,
  isOthers: (bare: string) => boolean,
): string {
  let isRest = false;
  let isBelow = false;
  return original
    .split('\n')
    .map((line) => {
      const bare = line.trim();
      const isOther = isOthers(bare);
      // A mail's own first line is never history: a signature or a header needs something above it.
      isRest ||= isBelow && opensRest(bare);
      const isBlank = isRest || isOther || bare.startsWith('>');
      isBelow ||= !isBlank && bare !== '';
      return isBlank ? ' '.repeat(line.length) : line;
    })
    .join('\n');
}

const blankOut = (found: string): string => ' '.repeat(found.length);
