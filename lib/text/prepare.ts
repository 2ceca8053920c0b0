/**
 * Takes out what is not the writer's own words. What is taken out becomes blanks of the same length, so
 * every offset stays an offset into the original text.
 */

/** The original text and, of the same length, the part of it that may be judged. */
export interface Prepared {
  original: string;
  text: string;
}

/** A line that opens quoted or forwarded history: everything from here on is somebody else's. */
const historyStart =
  /^(?:>?\s*On .{6,120} wrote:|-{2,}\s*(?:Original Message|Forwarded message|Reply above this line).{0,40}|_{10,}|From: .{3,200})$/i;
const signatureStart = /^(?:--|—|__)\s?$/;
const address =
  /(?:^|(?<=\s))@\w{1,40}|\b(?:https?:\/\/|www\.)[^\s<>"']{1,2000}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,5}/gi;

/**
 * @param original any text, also with lone surrogates; linear in its length
 */
export function prepare(original: string): Prepared {
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
  const text = lines
    .join('\n')
    .replace(address, blankOut)
    .replace(/`[^`\n]{1,200}`/g, blankOut);
  return { original, text };
}

const blankOut = (found: string): string => ' '.repeat(found.length);
