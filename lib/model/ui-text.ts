/**
 * A text for a person, by its key in the catalogue (`public/_locales/en/messages.json`): what computes something
 * names what is to be said, and only what shows it turns that into words of the agent's language.
 */
import type catalogue from '../../public/_locales/en/messages.json';

/** A plural stands under two keys, `…_one` and `…_other`, and is named without the ending. */
export type MessageKey = keyof typeof catalogue;
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** What goes into a text's `$placeholders$`. A number is written as the language writes numbers. */
export type UiValues = Readonly<Record<string, string | number>>;

export interface UiText {
  key: MessageKey | PluralKey;
  values?: UiValues;
}

/** @param key a plural's key chooses its form by `values.count` */
export const uiText = (key: UiText['key'], values?: UiValues): UiText => (values ? { key, values } : { key });
