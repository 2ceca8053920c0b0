import type { Mount } from '../mounted';
import { parse } from '../rich-text';

export default (async (element) => {
  const field = document.createElement('input');
  field.style.width = '560px';
  field.placeholder = 'Type a message';
  element.append(field);
  return {
    html: () => field.value,
    set: (html) => {
      field.value = parse(html)
        .map((runs) => runs.map(({ text }) => text).join(''))
        .join(' ');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    root: () => field,
  };
}) satisfies Mount;
