/**
 * From a key to words, in any language that there is a catalogue of. The catalogues are of the browsers' own kind.
 * Plurals by `Intl.PluralRules`, numbers by `Intl.NumberFormat`. Pure: which language it is comes from outside.
 */
import english from '../../public/_locales/en/messages.json';
import { isRightToLeft } from './direction';
import { durationIn } from './duration';
import type { UiText, UiValue } from './ui-text';

export type Catalogue = Readonly<Record<string, { message: string }>>;

/** A language, such as "en-GB", and the catalogue of its texts. */
export interface UiLanguage {
  language: string;
  catalogue: Catalogue;
}

export const inEnglish: UiLanguage = { language: 'en', catalogue: english };

/** A piece of a text: words, or the name of a value that goes there. */
export type Piece = { words: string } | { name: string };

/** A text cut at its `$placeholders$`; a key that no catalogue has is shown as it is, so that it is seen. */
export function piecesOf(inLanguage: UiLanguage, { key, values = {} }: UiText): Piece[] {
  const count = typeof values.count === 'number' ? values.count : undefined;
  const message = messageIn(inLanguage, key, count) ?? messageIn(inEnglish, key, count) ?? key;
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

/** A value as it stands in a text of this language. */
export function valueIn(inLanguage: UiLanguage, value: UiValue): string {
  if (typeof value === 'number') return new Intl.NumberFormat(inLanguage.language).format(value);
  if (typeof value === 'object' && 'key' in value) return wordsFor(inLanguage, value);
  const words =
    typeof value === 'string'
      ? value
      : 'language' in value
        ? languageIn(inLanguage.language, value.language)
        : durationIn(inLanguage.language, value);
  return isRightToLeft(inLanguage.language) ? isolated(words) : words;
}

const languageIn = (language: string, named: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(named) ?? named;

/** Words of unknown direction keep their own order, and leave that of the text around them alone. */
const isolated = (words: string): string => `\u2068${words}\u2069`;

function messageIn({ language, catalogue }: UiLanguage, key: string, count?: number): string | undefined {
  const plain = catalogue[key]?.message;
  if (plain !== undefined || count === undefined) return plain;
  const form = new Intl.PluralRules(language).select(count);
  return (catalogue[`${key}_${form}`] ?? catalogue[`${key}_other`])?.message;
}
