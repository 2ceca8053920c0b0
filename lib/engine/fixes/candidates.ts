import { ownWordsSlot } from '../../format/instead';
import { fill, slotsIn } from '../../format/slot';
import type { Slots } from '../../lang/facts';
import type { Language } from '../../lang/language';
import type { Span } from '../../model/conversation';
import { countWords } from '../../text/count-words';
import {
  atStart,
  besideSentence,
  insteadOfGreeting,
  insteadOfUnit,
  insteadOfWords,
  withoutUnit,
} from './edits';
import { type CompiledInstead, wordsAt } from './fitted';
import type { Fix } from './fix';
import { aroundOthers, type Surroundings } from './surroundings';

export interface Facts {
  slots: Slots;
  language: Language;
  /** “I'm” rather than “I am”. */
  isShort: boolean;
}

/**
 * One way to say it, as an edit of this draft.
 * @param found the hint's words
 * @returns undefined where it does not fit: a fact is not known, its pattern does not match, something would be lost
 */
export function candidate(
  entry: CompiledInstead,
  found: Span,
  around: Surroundings,
  facts: Facts,
): Fix | undefined {
  const { language } = facts;
  const isFitted = entry.at.length > 0;
  const isForGreeting = entry.place === 'greeting' || (entry.place === 'words' && isFitted);
  if (around.isGreeting ? !isForGreeting : entry.place === 'greeting') return undefined;
  const place = isFitted ? wordsAt(entry.at, around.words, found) : found;
  if (!place) return undefined;
  const text = textFor(entry, entry.place === 'start' ? around.sentence : place, around, facts);
  if (text === undefined) return undefined;
  switch (entry.place) {
    case 'greeting':
      return insteadOfGreeting(around, found, text);
    case 'start':
      return atStart(around, text, language);
    case 'words': {
      const fits = isFitted || takesOwn(entry.text) || canReplace(place, text, around, language);
      const there = isFitted ? aroundOthers(around, place, language) : around;
      if (entry.asks && !opens(there, place, language)) return undefined;
      return fits ? insteadOfWords(there, place, text, entry.asks, language) : undefined;
    }
    case 'part':
      if (!mustStay(around, found, language))
        return text ? insteadOfUnit(around, text, language) : withoutUnit(around, language);
      return text ? besideSentence(around, text, entry.beside, language) : undefined;
  }
}

/** A question begins its part; before it stands no more than “First” or “Next time,”. */
const opens = ({ draft, unit }: Surroundings, { start }: Span, { clauses }: Language): boolean =>
  !clauses.standsAlone(draft.slice(unit.start, start));

/** More words than these beside the found ones say something of their own. */
const maxOtherWords = 12;

/** The part holds what the customer has to know, beside the words that are found. */
function mustStay({ draft, unit }: Surroundings, found: Span, { clauses }: Language): boolean {
  const others = `${draft.slice(unit.start, found.start)} ${draft.slice(found.end, unit.end)}`;
  return clauses.mustStay.test(draft.slice(unit.start, unit.end)) || countWords(others) > maxOtherWords;
}

/** With all that its blanks and slots take from elsewhere; undefined where something is not known. */
function textFor(
  { text, place }: CompiledInstead,
  { start, end }: Span,
  { draft }: Surroundings,
  { slots, language, isShort }: Facts,
): string | undefined {
  const filled = fillAll(text, slots, draft.slice(start, end), language);
  if (filled === undefined || !isShort) return filled;
  // A word that follows tells whether a short form may stand there.
  return place === 'words'
    ? language.manner.contract(`${filled} x`).slice(0, -2)
    : language.manner.contract(filled);
}

const takesOwn = (text: string): boolean => slotsIn(text).includes(ownWordsSlot);

/** With the customer's facts and the draft's own words in their places; undefined where one is not known. */
function fillAll(text: string, slots: Slots, own: string, language: Language): string | undefined {
  if (!takesOwn(text)) return fill(text, slots);
  const plain = shouted.test(own) ? quietly(own, language) : own;
  const isWithin = !text.startsWith(`{${ownWordsSlot}}`);
  const within =
    isWithin && !language.clauses.keepsCapital.test(plain)
      ? plain.charAt(0).toLowerCase() + plain.slice(1)
      : plain;
  const [before = '', ...rest] = text.split(`{${ownWordsSlot}}`);
  const parts = [before, ...rest].map((part) => fill(part, slots));
  return parts.includes(undefined) ? undefined : parts.join(within);
}

/** Two words or more in capitals. */
const shouted = /^\p{Lu}+(?:\s+\p{Lu}+)+$/u;

/** In small letters, but for what is always written in capitals: “I”, and short words that are none of the language's. */
const quietly = (text: string, { commonWords, smallWords, clauses }: Language): string =>
  text.replace(/\p{Lu}+/gu, (word) => {
    const small = word.toLowerCase();
    const isName = word.length <= 3 && !commonWords.has(small) && !smallWords.has(small);
    return isName || (word.length === 1 && clauses.keepsCapital.test(word)) ? word : small;
  });

/**
 * Other words fit in the place of those that make no sentence; none at all where marks set them apart.
 */
function canReplace(
  { start, end }: Span,
  text: string,
  { draft, sentence, last }: Surroundings,
  { clauses }: Language,
): boolean {
  const own = draft.slice(start, end);
  const isAll = start <= sentence.start && end >= last;
  if (text) return !isAll && !clauses.standsAlone(own);
  if (!/\p{L}/u.test(own)) return true;
  const isStart = start <= sentence.start || /[,;:–—(-]\s*$/.test(draft.slice(sentence.start, start));
  const isEnd = end >= last || /^\s*[,;:–—)-]/.test(draft.slice(end, sentence.end));
  return isStart && isEnd && !isAll;
}
