import type { Editor } from '../editor';

/**
 * Froala: it edits the DOM, and notes an undo step at any input that no key announced. Behind a keydown it waits for
 * half a second first, in which Ctrl+Z would take the typing before along.
 */
export default {
  id: 'froala',
  name: 'Froala',
  selector: '.fr-element',
  paragraphs: 'lines',
  native: true,
  unannounced: true,
} satisfies Editor;
