import type { Editor } from '../editor';

/** Summernote: it edits the DOM, ignores a synthetic paste, and notes an undo step when a button is released. */
export default {
  id: 'summernote',
  name: 'Summernote',
  selector: '.note-editable',
  paragraphs: 'lines',
  native: true,
  closeTyping: 'mouseup',
} satisfies Editor;
