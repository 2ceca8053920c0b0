/** Words that say who somebody is because of what was found beside them. */
import { around, type Entry, identityEntries, type When } from './entries';
import { endsAfter, mayBeName, nextOf, previousOf, put, type Reading } from './found';
import type { WordAround } from './words-around';

/** What a colour before it is said of a person. */
export const ofPeople = new Set([
  'person',
  'child',
  'sex',
  'partner',
  'sibling',
  'parent',
  'nation',
  'religion',
  'orientation',
  'gender',
]);
const subjects = new Set(['i', 'you', 'we', 'he', 'she', 'who']);
const being = new Set(['am', 'm', 'are', 're', 'is', 's', 'was', 'were']);
const joining = new Set(['and', 'or', 'but']);

type Test = (reading: Reading, at: number, entry: Entry) => boolean;

const kindAt = ({ found }: Reading, at: number | undefined): string | undefined =>
  at === undefined ? undefined : found[at]?.kind;

/** A name by its neighbours, as “Rose” in “Dear Rose,” and “Mrs Rose”, or as “Page” in “Sarah Page”. */
const isNamed: Test = (reading, at, { when }) => {
  const { words } = reading;
  const word = words[at]!;
  if (!mayBeName(reading, at)) return false;
  const previous = previousOf(words, at);
  const before = kindAt(reading, previous);
  if (before === 'name' || before === 'title') return true;
  if (previous !== undefined && around.greetings.has(words[previous]!.key) && endsAfter(words, at))
    return true;
  const nameBehind = kindAt(reading, nextOf(words, at)) === 'name';
  if (!word.opens) return nameBehind || (words[at - 1]?.text === ',' && endsAfter(words, at));
  if (when === 'capital') return nameBehind || isAddressed(words, at) || isWholeSentence(words, at);
  return when === 'midway' && isAddressed(words, at);
};

/** “Rose, please call back.” */
const isAddressed = (words: readonly WordAround[], at: number): boolean => words[at + 1]?.text === ',';

/** A name alone, as it stands under a text. */
function isWholeSentence(words: readonly WordAround[], at: number): boolean {
  const next = words[at + 1];
  return !next || next.breaks || (next.text === '.' && (!words[at + 2] || words[at + 2]!.opens));
}

/** A colour or the like said of a person: “a white man”, “because I’m straight”. */
const isOfPerson: Test = ({ words, found }, at, { rest }) => {
  const last = at + rest.length;
  const next = nextOf(words, last);
  if (next !== undefined && (ofPeople.has(found[next]?.kind ?? '') || around.people.has(words[next]!.key)))
    return true;
  if (!endsAfter(words, last) && !(next !== undefined && joining.has(words[next]!.key))) return false;
  const verb = words[at - 1];
  if (verb?.key === 'being') return true;
  const contracted = /^['’]$/.test(words[at - 2]?.text ?? '');
  return being.has(verb?.key ?? '') && subjects.has(words[contracted ? at - 3 : at - 2]?.key ?? '');
};

/** “Reform” before “synagogue”, “centre” behind “Islamic”. */
const isBesideFaith: Test = (reading, at, { kind, rest }) => {
  const before = kindAt(reading, previousOf(reading.words, at));
  const behind = kindAt(reading, nextOf(reading.words, at + rest.length));
  return before === 'religion' || (kind === 'religion' && (behind === 'religion' || behind === 'worship'));
};

/** “they” in “they/them”, not in “they came”. */
const isBetweenSlashes: Test = ({ words }, at) =>
  [1, -1].some((step) => {
    const [slash, other] = [words[at + step], words[at + 2 * step]];
    const glued = step > 0 ? slash?.glued && other?.glued : words[at]!.glued && slash?.glued;
    return (
      slash?.text === '/' && glued && identityEntries.get(other!.key)?.some(({ kind }) => kind === 'pronoun')
    );
  });

const tests: Readonly<Partial<Record<When, Test>>> = {
  capital: isNamed,
  midway: isNamed,
  month: isNamed,
  named: isNamed,
  person: isOfPerson,
  beside: isBesideFaith,
  slash: isBetweenSlashes,
};

/** Adds what is told by its neighbours: from the end to the beginning, since most are told by what follows, and once back. */
export function findBeside(reading: Reading): void {
  const { words } = reading;
  for (let at = words.length - 1; at >= 0; at--) look(reading, at);
  for (let at = 0; at < words.length; at++) look(reading, at);
}

function look(reading: Reading, at: number): void {
  const { words, found } = reading;
  const own = found[at];
  if (words[at]!.isMark || own?.kind === 'name' || own?.first !== own?.last) return;
  const entry = identityEntries
    .get(words[at]!.key)
    ?.find(
      (one) =>
        (one.kind === 'name' || !own) &&
        one.rest.every((key, n) => words[at + 1 + n]?.key === key && !found[at + 1 + n]) &&
        tests[one.when]?.(reading, at, one),
    );
  if (entry) put(reading, at, at + entry.rest.length, entry);
}
