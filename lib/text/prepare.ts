/** How a language's mail programs and people mark what is not the writer's own. */
export interface HistoryMarks {
  /** A line that opens quoted or forwarded history: everything from here on is somebody else's. */
  historyStart: RegExp;
  /** A line that opens the signature. */
  signatureStart: RegExp;
}

const address =
  /(?:^|(?<=\s))@\w{1,40}|\b(?:https?:\/\/|www\.)[^\s<>"']{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,5}/gi;

/**
 * Takes out what is not the writer's own words: history, signature, code, addresses. What is taken out becomes
 * blanks of the same length, so every offset stays an offset into the original text.
 *
 * @param original any text, also with lone surrogates; linear in its length
 */
export function prepare(original: string, { historyStart, signatureStart }: HistoryMarks): string {
  const lines: string[] = [];
  let cut = false;
  let code = false;
  for (const line of original.split('\n')) {
    const bare = line.trim();
    // A mail's own first line is never history: a signature or a header needs something above it.
    if (!cut && lines.some((above) => above.trim()) && (historyStart.test(bare) || signatureStart.test(bare)))
      cut = true;
    const fence = bare.startsWith('```');
    if (fence) code = !code && bare.indexOf('```', 3) < 0;
    lines.push(cut || code || fence || bare.startsWith('>') ? ' '.repeat(line.length) : line);
  }
  return lines
    .join('\n')
    .replace(address, blankOut)
    .replace(/`[^`\n]{1,200}`/g, blankOut);
}

const blankOut = (found: string): string => ' '.repeat(found.length);
