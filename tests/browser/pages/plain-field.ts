import type { Mounted } from './mounted';
import { parse } from './rich-text';

/** A field of the page itself, which holds plain text. */
export function mountField(
  element: HTMLElement,
  field: HTMLTextAreaElement | HTMLInputElement,
  lineBreak: string,
): Mounted {
  element.append(field);
  return {
    html: () => field.value,
    set: (html) => {
      field.value = parse(html)
        .map((runs) => runs.map(({ text }) => text).join(''))
        .join(lineBreak);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    root: () => field,
  };
}
