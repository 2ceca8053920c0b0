/** Texts in the language that is set. A change of it draws everything anew, without a reload of the browser. */
import { signal } from '@preact/signals';
import { inEnglish, type UiLanguage, wordsFor } from '../model/catalogue';
import { type TextKey, type UiText, type UiValues, uiText } from '../model/ui-text';

/** The language that texts are shown in, and its catalogue. */
export const uiLanguage = signal<UiLanguage>(inEnglish);

/** The words of a text that was only named so far; English where the language lacks it. */
export const say = (text: UiText): string => wordsFor(uiLanguage.value, text);

/** The text of a key. @param values for its `$placeholders$`; a plural is chosen by `values.count` */
export const t = (key: TextKey, values?: UiValues): string => say(uiText(key, values));
