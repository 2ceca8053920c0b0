import type { Editor } from '../editor';

/** Form fields keep their own value and undo history; `field.ts` edits them. */
export default {
  id: 'textarea',
  name: 'textarea',
  selector: 'textarea, input',
  paragraphs: 'lines',
} satisfies Editor;
