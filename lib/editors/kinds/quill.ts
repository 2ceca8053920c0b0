import type { Editor } from '../editor';

/** Quill 2: like Lexical, it takes ranges itself. */
export default {
  id: 'quill',
  name: 'Quill',
  selector: '.ql-editor',
  paragraphs: 'paste',
} satisfies Editor;
