import type { Editor } from '../editor';

/** Trix: it ignores a selection for 200 ms after a mouse press, and draws on the next frame. */
export default {
  id: 'trix',
  name: 'Trix',
  selector: 'trix-editor',
  paragraphs: 'paste',
  settle: 220,
} satisfies Editor;
