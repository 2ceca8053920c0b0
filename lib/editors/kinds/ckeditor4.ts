import type { Editor } from '../editor';

/** CKEditor 4, in its frame or inline; older help desks still ship it. */
export default {
  id: 'ckeditor4',
  name: 'CKEditor 4',
  selector: '.cke_editable',
  paragraphs: 'lines',
  native: true,
  pasteLine: true,
  // Where its lines stand bare, no paste goes in without a paragraph: there a command does, as a step of its own.
  closeTyping: 'click',
} satisfies Editor;
