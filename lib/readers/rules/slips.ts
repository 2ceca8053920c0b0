/**
 * Words as they are written in haste or in disguise, and the words that are meant: "suicdie", "kil", "s*icide", "k1ll".
 * For safety cues alone: elsewhere a word that is written otherwise is another word.
 */

/** Figures and marks that stand for letters. */
const disguises: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/** A shorter word has too many neighbours that are words themselves. */
const shortest = 3;
/** From so many letters on a word may have any one letter wrong; a shorter one only two letters swapped, one left out or doubled. */
const long = 6;

/** Which words are meant by this form of a word; none where it means itself. */
export type Slips = (form: string) => readonly string[];

/**
 * @param words that may be meant, in lower case
 * @param isItself is this a word of its own, whatever it looks like?
 */
export function createSlips(words: Iterable<string>, isItself: (form: string) => boolean): Slips {
  const meant = new Set<string>();
  const shapes = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < shortest || meant.has(word) || !/^\p{L}+$/u.test(word)) continue;
    meant.add(word);
    for (const shape of shapesOf(word)) shapes.set(shape, [...(shapes.get(shape) ?? []), word]);
  }
  const meantBy = (form: string): readonly string[] => {
    if (meant.has(form) || isItself(form)) return none;
    if (form.includes('*')) return [...meant].filter((word) => isMasked(word, form));
    const plain = form.replace(/\d/g, (figure) => disguises[figure] ?? figure);
    if (plain !== form && meant.has(plain)) return [plain];
    const near = [...swapped(form), ...withoutOne(form)].filter((word) => meant.has(word));
    return [...new Set([...near, ...keysOf(form).flatMap((shape) => shapes.get(shape) ?? [])])];
  };
  const known = new Map<string, readonly string[]>();
  return (form) => {
    // No slip makes a word that long.
    if (form.length > longest) return none;
    const before = known.get(form);
    if (before) return before;
    const words = meantBy(form);
    if (known.size >= maxKnown) known.clear();
    known.set(form, words);
    return words;
  };
}

const none: readonly string[] = [];
const longest = 40;
const maxKnown = 20_000;

/** By what a word with a letter too few, and a long one with a letter wrong, is found. */
const shapesOf = (word: string): string[] => [
  ...(word.length > shortest ? [...word].map((_, n) => `-${without(word, n)}`) : []),
  ...(word.length >= long ? [...word].map((_, n) => `${word.slice(0, n)}?${word.slice(n + 1)}`) : []),
];

const keysOf = (form: string): string[] => [
  `-${form}`,
  ...(form.length >= long ? [...form].map((_, n) => `${form.slice(0, n)}?${form.slice(n + 1)}`) : []),
];

const without = (word: string, n: number): string => word.slice(0, n) + word.slice(n + 1);

/** With two neighbours in each other's place. */
const swapped = (form: string): string[] =>
  [...form].slice(1).map((letter, n) => form.slice(0, n) + letter + form[n] + form.slice(n + 2));

/** Without one letter too many: of a short word only one that is doubled. */
const withoutOne = (form: string): string[] =>
  [...form].flatMap((letter, n) => (form.length > long || letter === form[n + 1] ? [without(form, n)] : []));

/** Stars stand for letters, one each, and the first and the last letter are shown, or the first alone. */
function isMasked(word: string, form: string): boolean {
  if (word.length !== form.length || word[0] !== form[0]) return false;
  return [...form].every((letter, n) => letter === '*' || letter === word[n]);
}
