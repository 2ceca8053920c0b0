import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * Frappe Helpdesk. Each mail's body stands in a frame of its own; the sender's name alone says who it is.
 */
export default {
  id: 'frappe',
  name: 'Frappe Helpdesk',
  confidence: 'beta',
  unsure: [
    'Who is the customer is guessed from who wrote first.',
    'Read in its source, never tried on a running one.',
  ],
  matches: [],
  detect: ['.activities .activity iframe.prose-f', '.activities .activity [id^="communication-"]'],
  conversation: {
    id: [{ path: '/helpdesk/tickets/:id' }],
    root: ['main:has(.activities)', 'body'],
    subject: [{ selector: 'header [data-subject]' }, { selector: 'header h1' }],
  },
  message: {
    item: ['.activities .activity'],
    text: ['iframe.prose-f', '.prose-f', '[id^="comment-"] .ProseMirror'],
    skip: [...quotedHistory, '.replied-content', 'button'],
    id: [{ selector: '[id^="communication-"], [id^="comment-"]', attribute: 'id' }],
    author: [{ selector: '.sender' }, { selector: 'header span' }],
    time: [{ selector: 'time', attribute: 'datetime' }],
    speaker: [{ selector: '[id^="comment-"]', speaker: 'agent' }],
    firstIsCustomer: true,
    note: ['[id^="comment-"]'],
  },
  composer: {
    editor: ['.ProseMirror[contenteditable="true"]'],
    anywhere: true,
    note: ['.comment-editor .ProseMirror'],
    quote: ['.replied-content', ...quotedHistory],
  },
} satisfies Adapter;
