import type { Editor } from '../editor';

/** TinyMCE, in its frame or inline: a released key closes its running typing step. */
export default {
  id: 'tinymce',
  name: 'TinyMCE',
  selector: '.mce-content-body',
  paragraphs: 'lines',
  native: true,
  closeTyping: 'keyup',
} satisfies Editor;
