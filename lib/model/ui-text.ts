/**
 * A text for a person, by its key in the catalogue (`public/_locales/en/messages.json`): what computes something
 * names what is to be said, and only what shows it turns that into words of the agent's language.
 */
import type catalogue from '../../public/_locales/en/messages.json';
import type { Duration } from './duration';

/** A plural stands under two keys, `…_one` and `…_other`, and is named without the ending. */
export type MessageKey = keyof typeof catalogue;
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;
export type TextKey = MessageKey | PluralKey;

/** A language by its tag, to be named. */
export interface NamedLanguage {
  language: string;
}

/**
 * A number and a duration are written, and a language is named, as the language of the text does; a text within a
 * text is said in it too.
 */
export type UiValue = string | number | Duration | NamedLanguage | UiText;

/** What goes into a text's `$placeholders$`. */
export type UiValues = Readonly<Record<string, UiValue>>;

export interface UiText {
  key: TextKey;
  values?: UiValues;
}

/** @param values a plural's key chooses its form by `values.count` */
export const uiText = (key: TextKey, values?: UiValues): UiText => (values ? { key, values } : { key });
