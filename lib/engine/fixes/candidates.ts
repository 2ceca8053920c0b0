import { ownWordsSlot } from '../../format/instead';
import { fill, slotsIn } from '../../format/slot';
import type { Slots } from '../../lang/facts';
import type { Language } from '../../lang/language';
import type { Span } from '../../model/conversation';
import { atStart, besideSentence, insteadOfUnit, insteadOfWords, withoutUnit } from './edits';
import { type CompiledInstead, wordsAt } from './fitted';
import type { Fix } from './fix';
import type { Surroundings } from './surroundings';

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
  { slots, language, isShort }: Facts,
): Fix | undefined {
  if ((entry.place === 'greeting') !== around.isGreeting) return undefined;
  const isFitted = entry.at.length > 0;
  const place = isFitted ? wordsAt(entry.at, around.words, found) : found;
  if (!place) return undefined;
  const { sentence, draft } = around;
  const replaced = entry.place === 'start' ? sentence : place;
  const own = draft.slice(replaced.start, replaced.end);
  const filled = fillAll(entry.text, slots, own, language);
  if (filled === undefined) return undefined;
  const text = isShort ? language.manner.contract(filled) : filled;
  if (entry.place === 'greeting') return { start: around.words.start, end: greetingEnd(around, found), text };
  if (entry.place === 'start') return atStart(around, text, language);
  if (entry.place === 'words')
    return isFitted || takesOwn(entry.text) || canReplace(place, text, around, language)
      ? insteadOfWords(around, place, text, entry.asks, language)
      : undefined;
  const { unit } = around;
  if (!language.clauses.mustStay.test(draft.slice(unit.start, unit.end)))
    return text ? insteadOfUnit(around, text, language) : withoutUnit(around, language);
  return text ? besideSentence(around, text, entry.beside, language) : undefined;
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
  { draft, sentence, words }: Surroundings,
  { clauses }: Language,
): boolean {
  const own = draft.slice(start, end);
  if (text) return !clauses.standsAlone(own);
  if (!/\p{L}/u.test(own)) return true;
  const isStart = start <= sentence.start || /[,;:–—(-]\s*$/.test(draft.slice(sentence.start, start));
  const isEnd = end >= words.end || /^\s*[,;:–—)-]/.test(draft.slice(end, sentence.end));
  return isStart && isEnd && !(start <= sentence.start && end >= words.end);
}

/** The greeting's own end, before the mark that closes it. */
function greetingEnd({ draft, words }: Surroundings, found: Span): number {
  const line = draft.slice(words.start).search(/[,.!\n]|$/);
  return Math.max(found.end, words.start + line);
}
