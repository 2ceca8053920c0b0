import { around, type Entry, identityEntries } from './entries';
import type { WordAround } from './words-around';

/** Words in a row that say who somebody is, by their places among the words. */
export interface Found {
  first: number;
  last: number;
  kind: string;
  standIn: string;
}

/** Words, and what was found at each of them. */
export interface Reading {
  words: readonly WordAround[];
  /** Of several words the same at each. */
  found: (Found | undefined)[];
}

/** Is the word more than one word piece? */
export type IsSplit = (word: string) => boolean;

export const nameStandIn = 'alex';

/** The next word in the same line, also over a hyphen. */
export function nextOf(words: readonly WordAround[], at: number): number | undefined {
  const hyphen = words[at + 1]?.text === '-' && words[at + 1]!.glued && words[at + 2]?.glued;
  const next = hyphen ? at + 2 : at + 1;
  const word = words[next];
  return word && !word.isMark && !word.breaks ? next : undefined;
}

/** The word before in the same line, also over a hyphen, or over the stop of “Mr.”. */
export function previousOf(words: readonly WordAround[], at: number): number | undefined {
  if (words[at]?.breaks) return undefined;
  const mark = words[at - 1];
  const hyphen = mark?.text === '-' && mark.glued && words[at]?.glued;
  const stop = mark?.text === '.' && mark.glued && !words[at]?.opens;
  const previous = hyphen || stop ? at - 2 : at - 1;
  const word = words[previous];
  return word && !word.isMark ? previous : undefined;
}

/** Does a clause end behind this word? */
export function endsAfter(words: readonly WordAround[], at: number): boolean {
  const next = words[at + 1];
  return (
    !next ||
    next.breaks ||
    (next.isMark && !(next.text === '-' && next.glued) && !isContracting(words, at + 1))
  );
}

/** “’s” and the like belong to the word before them. */
const isContracting = (words: readonly WordAround[], mark: number): boolean =>
  isApostrophe(words[mark]) && words[mark + 1]?.glued === true && !words[mark + 1]!.isMark;

const isApostrophe = (mark: WordAround | undefined): boolean =>
  mark?.glued === true && (mark.text === "'" || mark.text === '’');

/** “Don’t” is no Don. */
const isContracted = (words: readonly WordAround[], at: number): boolean =>
  isApostrophe(words[at + 1]) && words[at + 2]?.key === 't';

/** May this word with a capital be a name, as far as its neighbours tell? Nobody says “the Mark”, nor “Mark you”. */
export function mayBeName({ words }: Reading, at: number): boolean {
  const word = words[at];
  if (!word?.titled || isContracted(words, at)) return false;
  const [previous, next] = [previousOf(words, at), nextOf(words, at)];
  return (
    !(previous !== undefined && around.determiners.has(words[previous]!.key)) &&
    !(next !== undefined && around.addressed.has(words[next]!.key))
  );
}

const isNumber = (word: WordAround | undefined): boolean => /^\d/.test(word?.text ?? '');

/** “in May”, “31 May”, “May 3”. */
const isMonth = (words: readonly WordAround[], at: number): boolean =>
  isNumber(words[at - 1]) || isNumber(words[at + 1]) || around.times.has(words[at - 1]?.key ?? '');

/** Whether the words at this place are the entry’s, and stand as it asks, whoever else is named around them. */
function stands(reading: Reading, at: number, { kind, when, rest }: Entry): boolean {
  const { words } = reading;
  if (!rest.every((key, n) => words[at + 1 + n]?.key === key && !words[at + 1 + n]!.breaks)) return false;
  const word = words[at]!;
  const capital = word.titled && !word.opens && !word.heading;
  if (when === 'always') return true;
  if (when === 'title')
    return (
      word.titled && words[nextOf(words, words[at + 1]?.text === '.' ? at + 1 : at) ?? -1]?.titled === true
    );
  if (when === 'capitals')
    return (
      !word.heading &&
      words
        .slice(at, at + rest.length + 1)
        .every(({ text, key }) => key === 'the' || text === text.toUpperCase())
    );
  if (when === 'capital') return capital && (kind !== 'name' || mayBeName(reading, at));
  return (
    (when === 'midway' || (when === 'month' && !isMonth(words, at))) && capital && mayBeName(reading, at)
  );
}

const nameOpening = /^\p{Lu}\p{L}?$/u;

/** “O’Neill”, “D’Angelo”, “N’Diaye”. */
function afterApostrophe(words: readonly WordAround[], at: number): number | undefined {
  if (!isApostrophe(words[at + 1])) return undefined;
  const second = words[at + 2];
  return second?.glued && second.titled && nameOpening.test(words[at]!.text) ? at + 2 : undefined;
}

/** “#TeamWork”, “t.co/GDrqU2”. */
const isWithinAddress = (words: readonly WordAround[], at: number): boolean =>
  words[at]!.glued && /^[#&./\\_=%]$/.test(words[at - 1]?.text ?? '');

/** A name by what is said before it: “Mr Król”, “my name is Król”, “Dear Król,”. */
function isIntroduced({ words, found }: Reading, at: number): boolean {
  const previous = previousOf(words, at);
  if (previous === undefined) return false;
  if (found[previous]?.kind === 'title') return true;
  const before = words[previous]!.key;
  if (around.greetings.has(before)) return endsAfter(words, at) && !around.greeted.has(words[at]!.key);
  const naming = words[previous - (before === 's' ? 2 : 1)];
  return (before === 'is' || before === 's') && naming?.key === 'name';
}

/** A name that no list holds: introduced as one, or with a capital of its own, and not one word piece. */
function isUnlistedName(reading: Reading, at: number, isSplit: IsSplit): boolean {
  const word = reading.words[at]!;
  if (!mayBeName(reading, at) || around.plain.has(word.key)) return false;
  if (isIntroduced(reading, at)) return true;
  return !word.opens && !word.heading && !isWithinAddress(reading.words, at) && isSplit(word.text);
}

/** What can be told of each place by itself, from the beginning to the end. */
export function findAlone(words: readonly WordAround[], isSplit: IsSplit): Reading {
  const reading: Reading = { words, found: words.map(() => undefined) };
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.isMark) continue;
    const entries = identityEntries.get(word.key);
    const entry =
      entries?.find((one) => stands(reading, at, one)) ??
      // “Hùng” is no form of “hang”.
      (word.titled && word.accented
        ? entries?.find(({ kind, rest }) => kind === 'name' && !rest.length)
        : undefined);
    const apostrophe = entry ? undefined : afterApostrophe(words, at);
    if (entry) at = put(reading, at, at + entry.rest.length, entry);
    else if (apostrophe !== undefined)
      at = put(reading, at, apostrophe, { kind: 'name', standIn: nameStandIn });
    else if (word.titled && isUnlistedName(reading, at, isSplit))
      put(reading, at, at, { kind: 'name', standIn: nameStandIn });
  }
  return reading;
}

/** What was found at some of these words before is forgotten. @returns the last of the words */
export function put(
  { found }: Reading,
  first: number,
  last: number,
  { kind, standIn }: Pick<Entry, 'kind' | 'standIn'>,
): number {
  for (let at = first; at <= last; at++) {
    const before = found[at];
    if (before) found.fill(undefined, before.first, before.last + 1);
  }
  found.fill({ first, last, kind, standIn }, first, last + 1);
  return last;
}
