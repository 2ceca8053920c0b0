import { inEnglish as englishTexts, wordsFor } from '../../lib/model/catalogue';
import { type TextKey, type UiText, type UiValues, uiText } from '../../lib/model/ui-text';

/** What a page of the extension says in English, so that no test hangs on its wording. */
export const english = (key: TextKey, values?: UiValues): string => inEnglish(uiText(key, values));

export const inEnglish = (text: UiText): string => wordsFor(englishTexts, text);

const countTexts = {
  customer: 'panelReadCustomer',
  agent: 'panelReadAgent',
  bot: 'panelReadBot',
  note: 'panelReadNote',
} as const;

/** How many messages of whom, in the order in which they first wrote. */
export type ReadCounts = readonly (readonly [keyof typeof countTexts, number])[];

/** What the panel says that it read. */
export const readText = (counts: ReadCounts): UiText =>
  uiText('panelRead', {
    count: counts.reduce((all, [, count]) => all + count, 0),
    parts: counts.map(([who, count]) => english(countTexts[who], { count })).join(', '),
  });
