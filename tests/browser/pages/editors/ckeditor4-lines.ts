import { mountCkeditor4 } from '../ckeditor4-frame';
import type { Mount } from '../mounted';
import { parse, write } from '../rich-text';

/** Set up without paragraphs, as some desks do: its lines stand bare in the body, with breaks between them. */
export default (async (element) =>
  mountCkeditor4(element, inLines, {
    enterMode: 2,
    shiftEnterMode: 2,
    autoParagraph: false,
  })) satisfies Mount;

const inLines = (html: string): string =>
  write(parse(html))
    .replaceAll('</p><p>', '<br>')
    .replace(/<\/?p>/g, '');
