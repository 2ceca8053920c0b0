import type { Editor } from '../editor';

/** Draft.js: it hears only React’s `onBeforeInput`, and forgets a selection made while the page has no focus. */
export default {
  id: 'draft',
  name: 'Draft.js',
  selector: '.public-DraftEditor-content',
  paragraphs: 'paste',
  wake: { for: 'text', event: 'focusin', undo: 'focusout' },
} satisfies Editor;
