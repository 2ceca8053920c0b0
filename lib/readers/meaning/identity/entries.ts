/** Words that say who somebody is, from `rules/learned/identity.json`, found by the first of them. */
import data from '../../../../rules/learned/identity.json';
import { writtenWordsOf } from '../written-words';

/** How a word has to stand to say who somebody is; `README.md` beside the data tells each. */
export type When =
  | 'always'
  | 'capital'
  | 'midway'
  | 'month'
  | 'named'
  | 'capitals'
  | 'title'
  | 'person'
  | 'beside'
  | 'slash';

/** One word or several in a row. */
export interface Entry {
  /** `name`, `title`, `nation`, `religion`, `orientation`, `gender`, `person`, `pronoun`, `worship`, or one that nothing hangs on. */
  kind: string;
  /** The word that the encoder is shown; empty for words that stay as they are. */
  standIn: string;
  when: When;
  /** The keys of the words behind the first. */
  rest: readonly string[];
}

interface Group {
  kind: string;
  standIn?: string;
  when: string;
  /** Lines of members, divided by commas. */
  members: readonly string[];
}

/** Letters that are no marked letter of the plain alphabet, as they are often written without it. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ŋ: 'n',
  ħ: 'h',
  '’': "'",
};

/** Small letters without accents: “Małgorzata” and “Malgorzata” are one name. */
export function keyOf(word: string): string {
  const small = word.toLowerCase();
  if (/^[\0-\x7f]*$/.test(small)) return small;
  return small
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7f]/gu, (letter) => plainLetters[letter] ?? letter);
}

/** A member that needs no cutting. */
const plainWord = /^[A-Za-z]+$/;

/** By the first word's key; of several that begin alike the longest comes first, else the one that asks most of its surroundings. */
export const identityEntries: ReadonlyMap<string, readonly Entry[]> = read(data.groups);

/** Words around a name, a colour or a faith that tell it from an ordinary word. */
export const around = {
  greetings: setOf(data.around.greetings),
  greeted: setOf(data.around.greeted),
  plain: setOf(data.around.plain),
  determiners: setOf(data.around.determiners),
  times: setOf(data.around.times),
  addressed: setOf(data.around.addressed),
  people: setOf(data.around.people),
  particles: setOf(data.around.particles),
};

function membersOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(', '));
}

function setOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(membersOf(lines));
}

function read(groups: readonly Group[]): Map<string, readonly Entry[]> {
  const entries = new Map<string, readonly Entry[]>();
  const needs = (entry: Entry): number => (entry.when === 'always' ? 0 : 1);
  const add = (first: string, entry: Entry, alone: readonly Entry[]): void => {
    const known = entries.get(first);
    const all = known
      ? [...known, entry].sort((a, b) => b.rest.length - a.rest.length || needs(b) - needs(a))
      : alone;
    entries.set(first, all);
  };
  for (const { kind, standIn = '', when, members } of groups) {
    const single: Entry = { kind, standIn, when: when as When, rest: [] };
    // Thousands of names are one word each: they share what is known of them.
    const alone = [single];
    for (const member of membersOf(members)) {
      if (plainWord.test(member)) add(member.toLowerCase(), single, alone);
      else {
        const [first = '', ...rest] = writtenWordsOf(member).map(({ text }) => keyOf(text));
        const entry = { ...single, rest };
        add(first, entry, [entry]);
      }
    }
  }
  return entries;
}
