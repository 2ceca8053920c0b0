import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * Request Tracker 5. The reply page holds no history at all; the customer is whoever is a requestor.
 */
export default {
  id: 'request-tracker',
  name: 'Request Tracker',
  confidence: 'sure',
  matches: [],
  detect: ['.history-container .transaction[data-transaction-id]', 'textarea#UpdateContent'],
  conversation: {
    id: [{ query: 'id' }],
    root: ['#body', 'body'],
    customer: [{ selector: '.requestors .user' }],
    subject: [{ selector: '#header h1' }, { selector: 'h1' }],
    // The reply page does not show it.
    inbox: [{ selector: '.form-row.queue .value' }, { selector: 'tr.queue .value' }],
    customers: [{ selector: '.requestors .user[data-user-id]', attribute: 'data-user-id' }],
  },
  message: {
    item: ['.history-container .transaction.message[data-transaction-id]'],
    text: ['.messagebody'],
    skip: [...quotedHistory, '.message-stanza.closed', '.message-stanza-folder', '.message-header', 'table'],
    id: [{ selector: '[data-transaction-id]', attribute: 'data-transaction-id' }],
    author: [{ selector: '.description .user' }],
    identity: [{ selector: '.description .user[data-user-id]', attribute: 'data-user-id' }],
    time: [{ selector: '.metadata .date' }],
    speaker: [
      { among: 'customers', speaker: 'customer' },
      { selector: '.description .user[data-user-id]', speaker: 'agent' },
    ],
    noteWords: {
      in: '.description',
      words: ['comment', 'kommentar', 'commentaire', 'comentario', 'comentário', 'commento'],
    },
  },
  composer: {
    editor: [
      '.messagebox-container iframe.cke_wysiwyg_frame',
      'iframe.cke_wysiwyg_frame',
      'textarea#UpdateContent',
      'textarea.messagebox',
    ],
    anywhere: true,
    note: ['.messagebox-container.action-private'],
    quote: quotedHistory,
    composerOnly: true,
  },
} satisfies Adapter;
