import type { Editor } from '../editor';

/** Froala: it edits the DOM; the keydown 229 before the command opens its undo step. */
export default {
  id: 'froala',
  name: 'Froala',
  selector: '.fr-element',
  paragraphs: 'lines',
  native: true,
} satisfies Editor;
