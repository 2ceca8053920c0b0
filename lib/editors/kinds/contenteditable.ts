import type { Editor } from '../editor';

/** An editable element with no editor of its own, and any editor that has no file here. */
export default {
  id: 'contenteditable',
  name: 'plain editable element',
  selector: '[contenteditable]',
  paragraphs: 'lines',
  native: true,
} satisfies Editor;
