import { type Line, nextWritten } from './lines';

const delimiter = /^(?:--|—|–|__)$/;
/** Added by hand below the name. */
const postscript = /^(?:p\.? ?s\.?|n\.? ?b\.?|p\.p\.s\.?)(?:[\s:.,-]|$)/i;
const endsSentence = /[.!?…。！？]["'”’)]?$/u;
const beginsName = /^["'“]?[\p{Lu}\p{Lo}\p{N}+(@]/u;

const wordsIn = (bare: string): number => bare.split(/\s+/).length;
const isSentence = (bare: string): boolean =>
  wordsIn(bare) > 8 || (wordsIn(bare) > 4 && endsSentence.test(bare));

/**
 * Which lines are a signature: below two dashes, as long as what follows looks like one. With their blank after them a program
 * set the dashes; alone somebody may have parted two questions by them, and goes on in sentences.
 *
 * @param text of which these are the lines
 * @param isOthers lines that are somebody else's
 */
export function signatureLines(
  text: string,
  lines: readonly Line[],
  isOthers: readonly boolean[],
): boolean[] {
  const isSignature = new Array<boolean>(lines.length).fill(false);
  let isOpen = false;
  let hasOwn = false;
  for (const [at, line] of lines.entries()) {
    const { bare, start, end } = line;
    if (isOthers[at] || postscript.test(bare)) isOpen = false;
    else if (!isOpen && hasOwn && delimiter.test(bare)) {
      const next = nextWritten(lines, at + 1);
      const first = lines[next];
      const isByProgram = text.slice(start, end).trimStart().startsWith('-- ');
      isOpen =
        first !== undefined &&
        !isOthers[next] &&
        next - at < 4 &&
        !isSentence(first.bare) &&
        (isByProgram ||
          (beginsName.test(first.bare) && wordsIn(first.bare) < 6 && !endsSentence.test(first.bare)));
    }
    isSignature[at] = isOpen;
    hasOwn ||= !isOthers[at] && bare !== '';
  }
  return isSignature;
}
