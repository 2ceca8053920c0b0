import type { Editor } from '../editor';

/** CKEditor 5 undoes every change it did not make itself; it takes `beforeinput` with target ranges. */
export default {
  id: 'ckeditor5',
  name: 'CKEditor 5',
  selector: '.ck-editor__editable',
  paragraphs: 'paste',
  // A single break would become a soft one inside the paragraph.
  pasteBreak: '\n\n',
  wake: { for: 'paste', event: 'focus', undo: 'blur' },
} satisfies Editor;
