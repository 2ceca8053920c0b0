/** A line of a mail, with its place in the text: UTF-16 code units, `end` before its break. */
export interface Line {
  start: number;
  end: number;
  /** Without blanks around it. */
  bare: string;
}

export function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = { start, end: start + line.length, bare: line.trim() };
    start = at.end + 1;
    return at;
  });
}

/** Longer ones are written by nobody’s program. */
export const maxMark = 400;

/** The first line from here that is not blank; the number of lines where there is none. */
export function nextWritten(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && !lines[at]!.bare) at++;
  return at;
}

/** In lower case, for marks that are known whatever the case. */
export const folded = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

export const isQuoted = ({ bare }: Line): boolean => bare.startsWith('>');
