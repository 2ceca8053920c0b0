/**
 * Pieces of words of which every match of a pattern holds one, so that most texts need not be matched at all: to look whether a
 * text includes a few pieces costs next to nothing, three hundred patterns cost what a person feels.
 */

interface Read {
  /** One of these stands in every match; none where that cannot be said. */
  pieces: readonly string[];
  /** Where the reading ended in the source. */
  end: number;
}

/** Shorter pieces stand everywhere. */
const worth = (pieces: readonly string[]): number =>
  pieces.length ? Math.min(...pieces.map((piece) => piece.length)) : 0;
const better = (one: readonly string[], other: readonly string[]): readonly string[] =>
  worth(other) > worth(one) ? other : one;

/**
 * @param source of a regular expression as `mail-language.ts` has them
 * @returns in lower case, of two letters or more each; none where a match may hold none
 */
export function requiredWords(source: string): readonly string[] {
  const { pieces } = alternatives(source, 0);
  return worth(pieces) > 1 || /[^\0-\u2fff]/.test(pieces.join('')) ? pieces : [];
}

function alternatives(source: string, from: number): Read {
  const all: string[] = [];
  let isSure = true;
  let at = from;
  for (;;) {
    const { pieces, end } = sequence(source, at);
    isSure &&= pieces.length > 0;
    all.push(...pieces);
    at = end;
    if (source[at] !== '|') break;
    at++;
  }
  return { pieces: isSure ? all : [], end: at };
}

function sequence(source: string, from: number): Read {
  let best: readonly string[] = [];
  let letters = '';
  let at = from;
  const close = (): void => {
    if (letters) best = better(best, [letters]);
    letters = '';
  };
  while (at < source.length && source[at] !== '|' && source[at] !== ')') {
    const { unit, pieces, end } = atom(source, at);
    const { isOptional, after } = quantifier(source, end);
    const isLetter = unit !== undefined && after === end;
    if (!isLetter) close();
    if (isLetter) letters += unit;
    else if (!isOptional) best = better(best, unit === undefined ? pieces : [unit]);
    at = after;
  }
  close();
  return { pieces: best, end: at };
}

/** One thing of a sequence: a letter, a group, a class, a mark that stands for no letter. */
function atom(source: string, at: number): Read & { unit?: string } {
  const char = source[at]!;
  if (char === '(') {
    const inner =
      source.indexOf(
        /\(\?(?:<?[=!])/.test(source.slice(at, at + 4))
          ? source[at + 2] === '<'
            ? source[at + 3]!
            : source[at + 2]!
          : ':',
        at,
      ) + 1;
    const group = alternatives(source, inner);
    const isLook = source[inner - 1] !== ':';
    return { pieces: isLook ? [] : group.pieces, end: group.end + 1 };
  }
  if (char === '[') return { pieces: [], end: source.indexOf(']', at) + 1 };
  if (char === '\\') {
    const isProperty = source[at + 1] === 'p';
    const end = isProperty ? source.indexOf('}', at) + 1 : at + 2;
    return /[a-z]/.test(source[at + 1]!) ? { pieces: [], end } : { pieces: [], unit: source[at + 1]!, end };
  }
  if (/[\s.^$]/.test(char)) return { pieces: [], end: at + 1 };
  return { pieces: [], unit: char.toLowerCase(), end: at + 1 };
}

function quantifier(source: string, at: number): { isOptional: boolean; after: number } {
  const found = /^(?:[?*+]|\{\d+(?:,\d*)?\})/.exec(source.slice(at, at + 12))?.[0] ?? '';
  return { isOptional: /^(?:[?*]|\{0)/.test(found), after: at + found.length };
}

/** @param words in lower case @param text likewise */
export const holdsAny = (words: readonly string[], text: string): boolean =>
  words.some((word) => text.includes(word));
