import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * FreeScout. Newest first; a class says who speaks. `.note-*` is its editor's prefix and means no note.
 */
export default {
  id: 'freescout',
  name: 'FreeScout',
  confidence: 'sure',
  matches: [],
  detect: ['body.body-conv[data-conversation_id]'],
  conversation: {
    id: [
      { selector: 'body[data-conversation_id]', attribute: 'data-conversation_id' },
      { path: '/conversation/:id' },
    ],
    root: ['#conv-layout-main', 'body'],
    customer: [{ selector: '.thread-type-customer .thread-person a' }],
    subject: [{ selector: '.conv-subjtext span' }, { selector: '.conv-subjtext' }],
    inbox: [{ selector: '.sidebar-title-real' }],
  },
  message: {
    item: ['.thread[data-thread_id]'],
    text: ['.thread-content'],
    skip: [...quotedHistory, 'button'],
    ignore: ['.thread-type-lineitem', '.thread-type-draft'],
    id: [{ selector: '.thread[data-thread_id]', attribute: 'data-thread_id' }],
    author: [{ selector: '.thread-person' }],
    time: [
      { selector: '.thread-date', attribute: 'data-original-title' },
      { selector: '.thread-date', attribute: 'title' },
    ],
    speaker: [
      { selector: '.thread-type-customer', speaker: 'customer' },
      { selector: '.thread-type-message, .thread-type-note', speaker: 'agent' },
    ],
    note: ['.thread-type-note'],
    order: 'newest-first',
  },
  composer: {
    editor: ['.conv-reply-block .note-editable', '.conv-reply-block textarea#body'],
    anywhere: true,
    note: ['.conv-reply-block.conv-note-block'],
    quote: quotedHistory,
  },
} satisfies Adapter;
