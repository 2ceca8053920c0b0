import type { Mount } from '../mounted';
import { parse } from '../rich-text';

export default (async (element) => {
  const field = document.createElement('textarea');
  field.rows = 6;
  field.cols = 60;
  element.append(field);
  return {
    html: () => field.value,
    set: (html) => {
      field.value = parse(html)
        .map((runs) => runs.map(({ text }) => text).join(''))
        .join('\n');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    root: () => field,
  };
}) satisfies Mount;
