import { inEnglish, wordsFor } from '../../lib/model/catalogue';
import { type TextKey, type UiValues, uiText } from '../../lib/model/ui-text';

/** What a page of the extension says in English, so that no test hangs on its wording. */
export const english = (key: TextKey, values?: UiValues): string => wordsFor(inEnglish, uiText(key, values));
