/**
 * Words as they are written in haste or in disguise, and the words that are meant: "suicdie", "kil", "s*icide", "k1ll".
 * For safety cues alone: elsewhere a word that is written otherwise is another word.
 */

/** Figures that stand for letters. */
const disguises: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/** A shorter word has too many neighbours that are words themselves. */
const shortest = 3;
/** From so many letters on a word may have any one letter wrong; a shorter one only two swapped, one left out or doubled. */
const long = 6;
const maxKnown = 20_000;
const none: readonly string[] = [];

/** Which words are meant by this form of a word; none where it means itself. */
export type Slips = (form: string) => readonly string[];

interface Meant {
  word: string;
  letters: number;
}

/**
 * @param words that may be meant, in lower case
 * @param isItself is this a word of its own, whatever it looks like?
 * @param shorthand what stands for a whole word: “u” for “you”
 */
export function createSlips(
  words: ReadonlySet<string>,
  isItself: (form: string) => boolean,
  shorthand: Readonly<Record<string, string>> = {},
): Slips {
  const byLength = new Map<number, Meant[]>();
  for (const word of words) {
    if (word.length < shortest || !/^\p{L}+$/u.test(word)) continue;
    const others = byLength.get(word.length) ?? [];
    byLength.set(word.length, [...others, { word, letters: lettersOf(word) }]);
  }
  const meantBy = (form: string): readonly string[] => {
    if (Object.hasOwn(shorthand, form)) return [shorthand[form] ?? form];
    if (words.has(form) || isItself(form)) return none;
    const written = form.replace(/\d/g, (figure) => disguises[figure] ?? figure);
    if (words.has(written)) return [written];
    const letters = lettersOf(written);
    const isMasked = written.includes('*');
    const meant: string[] = [];
    for (let length = written.length - 1; length <= written.length + 1; length++)
      for (const one of byLength.get(length) ?? [])
        if (
          isMasked ? isMaskOf(written, one.word) : isNear(letters, one.letters) && isSlipOf(written, one.word)
        )
          meant.push(one.word);
    return meant;
  };
  const known = new Map<string, readonly string[]>();
  return (form) => {
    const before = known.get(form);
    if (before) return before;
    const meant = meantBy(form);
    if (known.size >= maxKnown) known.clear();
    known.set(form, meant);
    return meant;
  };
}

/** Which letters a word has, a bit each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let n = 0; n < word.length; n++) letters |= 1 << (word.charCodeAt(n) & 31);
  return letters;
}

/** One slip changes at most two of them: most words are told apart by this alone. */
function isNear(a: number, b: number): boolean {
  let others = a ^ b;
  others &= others - 1;
  others &= others - 1;
  return others === 0;
}

function isSlipOf(written: string, word: string): boolean {
  let same = 0;
  while (same < word.length && written[same] === word[same]) same++;
  const rest = (text: string, from: number): string => text.slice(same + from);
  if (written.length < word.length) return word.length > shortest && rest(written, 0) === rest(word, 1);
  if (written.length > word.length) {
    const isDoubled = written[same] === written[same - 1];
    return rest(written, 1) === rest(word, 0) && (word.length >= long || isDoubled);
  }
  const isSwapped = written[same] === word[same + 1] && written[same + 1] === word[same];
  if (isSwapped && rest(written, 2) === rest(word, 2)) return true;
  return word.length >= long && rest(written, 1) === rest(word, 1);
}

/** Stars stand for letters, one each, and the first letter is shown. */
function isMaskOf(written: string, word: string): boolean {
  if (word.length !== written.length || word[0] !== written[0]) return false;
  for (let n = 0; n < word.length; n++) if (written[n] !== '*' && written[n] !== word[n]) return false;
  return true;
}
