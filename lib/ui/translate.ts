/**
 * From a key to words. The catalogue of the browser's own kind is read here by ourselves, so that a language can be
 * chosen without a reload of the browser. Plurals by `Intl.PluralRules`, numbers by `Intl.NumberFormat`.
 */
import { signal } from '@preact/signals';
import english from '../../public/_locales/en/messages.json';
import type { MessageKey, PluralKey, UiText, UiValues } from '../model/ui-text';

export type Catalogue = Readonly<Record<string, { message: string }>>;

/** The language that texts are shown in, and its catalogue; a change draws everything anew. */
export const spoken = signal<{ language: string; catalogue: Catalogue }>({
  language: 'en',
  catalogue: english,
});

/**
 * The text of a key in the language that is set; English where that language lacks it.
 * @param values for its `$placeholders$`; a plural is chosen by `values.count`
 */
export function t(key: MessageKey | PluralKey, values: UiValues = {}): string {
  const { language, catalogue } = spoken.value;
  const message = messageIn(catalogue, language, key, values) ?? messageIn(english, 'en', key, values) ?? key;
  return message.replace(/\$(\w+)\$/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value;
  });
}

/** The words of a text that was only named so far. */
export const say = ({ key, values }: UiText): string => t(key, values);

function messageIn(
  catalogue: Catalogue,
  language: string,
  key: string,
  { count }: UiValues,
): string | undefined {
  const plain = catalogue[key]?.message;
  if (plain !== undefined || typeof count !== 'number') return plain;
  const form = new Intl.PluralRules(language).select(count);
  return (catalogue[`${key}_${form}`] ?? catalogue[`${key}_other`])?.message;
}
