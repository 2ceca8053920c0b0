import type { Mount } from '../mounted';
import { canonical } from '../rich-text';

export default (async (element) => {
  element.setAttribute('contenteditable', 'true');
  element.setAttribute('role', 'textbox');
  return {
    html: () => element.innerHTML,
    set: (html) => {
      element.innerHTML = canonical(html);
    },
    root: () => element,
  };
}) satisfies Mount;
