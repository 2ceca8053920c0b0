import type { Editor } from '../editor';

/** Summernote: it edits the DOM and ignores a synthetic paste. */
export default {
  id: 'summernote',
  name: 'Summernote',
  selector: '.note-editable',
  paragraphs: 'lines',
  native: true,
} satisfies Editor;
