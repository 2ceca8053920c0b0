import { type ComponentChildren, isValidElement, type VNode } from 'preact';
import { piecesOf, valueIn } from '../model/catalogue';
import type { TextKey, UiText, UiValue } from '../model/ui-text';
import { uiLanguage } from './translate';

/**
 * A text with elements in its places, such as a quotation: where they stand is the language's own affair.
 * @param values elements, or what any text takes
 */
export function richText(key: TextKey, values: Readonly<Record<string, VNode | UiValue>>): ComponentChildren {
  const text: UiText = { key, values: values as UiText['values'] & {} };
  return piecesOf(uiLanguage.value, text).map((piece) => {
    if ('words' in piece) return piece.words;
    const value = values[piece.name];
    if (value === undefined) return `$${piece.name}$`;
    return isValidElement(value) ? value : valueIn(uiLanguage.value, value as UiValue);
  });
}
