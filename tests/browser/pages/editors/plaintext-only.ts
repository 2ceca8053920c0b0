import type { Mount } from '../mounted';
import { parse } from '../rich-text';

/** An editable element that takes words alone, as chats have. */
export default (async (element) => {
  element.setAttribute('contenteditable', 'plaintext-only');
  element.setAttribute('role', 'textbox');
  element.style.whiteSpace = 'pre-wrap';
  return {
    html: () => (element.textContent ?? '').replace(/\u00a0/g, ' '),
    set: (html) => {
      element.textContent = parse(html)
        .map((runs) => runs.map(({ text }) => text).join(''))
        .join('\n');
    },
    root: () => element,
  };
}) satisfies Mount;
