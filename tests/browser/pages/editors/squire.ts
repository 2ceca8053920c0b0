import DOMPurify from 'dompurify';
import Squire from 'squire-rte';
import type { Mount } from '../mounted';
import { parse, write } from '../rich-text';

/** A contenteditable with a thin editor over it, as Fastmail and Redactor-like composers have. */
export default (async (element) => {
  const editor = new Squire(element, {
    blockTag: 'DIV',
    sanitizeToDOMFragment: (html: string) =>
      DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true, ADD_ATTR: ['contenteditable'] }),
  });
  return {
    html: () => editor.getHTML(),
    set: (html) => {
      editor.setHTML(write(parse(html), { block: 'div' }));
    },
    root: () => element,
  };
}) satisfies Mount;
