/**
 * From a key to words, in any language that there is a catalogue of. The catalogues are of the browsers' own kind.
 * Plurals by `Intl.PluralRules`, numbers by `Intl.NumberFormat`. Pure: which language it is comes from outside.
 */
import english from '../../public/_locales/en/messages.json';
import { isRightToLeft } from './direction';
import { durationIn } from './duration';
import type { TextKey, UiText, UiValue } from './ui-text';

export type Catalogue = Readonly<Record<string, { message: string }>>;

/** A language, such as "en-GB", and the catalogue of its texts. */
export interface UiLanguage {
  language: string;
  catalogue: Catalogue;
}

export const inEnglish: UiLanguage = { language: 'en', catalogue: english };

/** Is there such a text? A plural is named without the ending of its forms. */
export const isTextKey = (key: unknown): key is TextKey =>
  typeof key === 'string' &&
  (Object.hasOwn(inEnglish.catalogue, key) || Object.hasOwn(inEnglish.catalogue, `${key}_other`));

/** A piece of a text: words, or the name of a value that goes there. */
export type Piece = { words: string } | { name: string };

/** A text cut at its `$placeholders$`; a key that no catalogue has is shown as it is, so that it is seen. */
export function piecesOf(inLanguage: UiLanguage, { key, values }: UiText): Piece[] {
  const count = typeof values?.count === 'number' ? values.count : undefined;
  const message = messageIn(inLanguage, key, count) ?? messageIn(inEnglish, key, count) ?? String(key);
  return message
    .split(/\$(\w+)\$/)
    .map((part, n) => (n % 2 ? { name: part } : { words: part.replaceAll('$$', '$') }));
}

/** The words of a text. */
export function wordsFor(inLanguage: UiLanguage, text: UiText): string {
  return piecesOf(inLanguage, text)
    .map((piece) => {
      if ('words' in piece) return piece.words;
      const value = text.values?.[piece.name];
      return value === undefined ? `$${piece.name}$` : valueIn(inLanguage, value);
    })
    .join('');
}

/** A value as it stands in a text of this language; an odd one as it is, since a text must never break a page. */
export function valueIn(inLanguage: UiLanguage, value: UiValue): string {
  try {
    if (typeof value === 'number') return new Intl.NumberFormat(inLanguage.language).format(value);
    if (isWithKey(value)) return wordsFor(inLanguage, value);
    const words = plainWords(inLanguage.language, value);
    return isRightToLeft(inLanguage.language) ? isolated(words) : words;
  } catch {
    return raw(value);
  }
}

const isWithKey = (value: UiValue): value is UiText =>
  typeof value === 'object' && value !== null && 'key' in value;

function plainWords(language: string, value: Exclude<UiValue, number | UiText>): string {
  if (typeof value === 'string') return value;
  if ('language' in value) return languageIn(language, value.language);
  return typeof value.minutes === 'number' ? durationIn(language, value) : raw(value);
}

/** What cannot even be written as JSON, such as a circle, is a dash. */
function raw(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return '–';
  }
}

/** A tag that is none is named as it is written. */
function languageIn(language: string, named: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(named) ?? named;
  } catch {
    return String(named);
  }
}

/** Words of unknown direction keep their own order, and leave that of the text around them alone. */
const isolated = (words: string): string => `\u2068${words}\u2069`;

function messageIn({ language, catalogue }: UiLanguage, key: string, count?: number): string | undefined {
  const plain = Object.hasOwn(catalogue, key) ? catalogue[key]?.message : undefined;
  if (plain !== undefined || count === undefined) return plain;
  const form = new Intl.PluralRules(language).select(count);
  return (catalogue[`${key}_${form}`] ?? catalogue[`${key}_other`])?.message;
}
