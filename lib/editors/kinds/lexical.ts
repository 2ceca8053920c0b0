import type { Editor } from '../editor';

/** Lexical: it leaves a caret to the browser and takes a range itself. */
export default {
  id: 'lexical',
  name: 'Lexical',
  selector: '[data-lexical-editor]',
  paragraphs: 'paste',
} satisfies Editor;
