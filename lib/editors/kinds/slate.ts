import type { Editor } from '../editor';

/** Slate: it throttles the selection by 100 ms, and a change behind its back shows but is never sent. */
export default {
  id: 'slate',
  name: 'Slate',
  selector: '[data-slate-editor]',
  paragraphs: 'paste',
} satisfies Editor;
