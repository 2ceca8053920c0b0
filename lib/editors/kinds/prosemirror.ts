import type { Editor } from '../editor';

/** ProseMirror, and Tiptap, which is built on it. */
export default {
  id: 'prosemirror',
  name: 'ProseMirror',
  selector: '.ProseMirror',
  paragraphs: 'paste',
  readsDom: true,
} satisfies Editor;
