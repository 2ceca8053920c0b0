import type * as v from 'valibot';
import { type TextKey, type UiText, uiText } from '../model/ui-text';
import { isSlot, slotNames, slotsIn } from './slot';

/** The message of a schema: a text's key, which the library takes for the text itself. */
export const says = (key: TextKey): string => key;

/** A key of the catalogue; whatever else a schema says is the library's own English. */
const isKey = (message: string): message is TextKey => /^schema[A-Z][A-Za-z]*$/.test(message);

/** What does not fit the format, with the figures that its text names. */
export function schemaText(issue: v.BaseIssue<unknown>): UiText {
  const { message, expected, received } = issue;
  if (isKey(message)) return uiText(message, valuesOf(issue));
  const kind = kinds.find(([, types]) => types.test(issue.type))?.[0] ?? 'schemaType';
  return uiText(kind, { expected: expected ?? '', received });
}

const kinds = [
  ['schemaLength', /_length$/],
  ['schemaValue', /_value$/],
  ['schemaInteger', /^integer$/],
] as const;

function valuesOf({ requirement, expected, input, message }: v.BaseIssue<unknown>): UiText['values'] & {} {
  if (message === says('schemaSlot')) {
    const [wrong = ''] = slotsIn(String(input)).filter((name) => !isSlot(name));
    return { slot: wrong, slots: slotNames.map((name) => `{${name}}`).join(', ') };
  }
  return typeof requirement === 'number' ? { count: requirement } : { expected: expected ?? '' };
}
