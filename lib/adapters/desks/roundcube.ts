import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * Roundcube. One mail to a page; the compose page knows the customer's words only as a quote in the draft.
 */
export default {
  id: 'roundcube',
  name: 'Roundcube',
  confidence: 'sure',
  matches: [],
  detect: ['#messagebody', '#composebody', '#composebody_ifr'],
  conversation: {
    id: [{ query: '_uid' }, { query: '_id' }],
    root: ['#layout-content', 'body'],
    customer: [{ selector: '.header-summary .rcmContactAddress' }],
    // The folder: its name on the mail server.
    inbox: [{ query: '_mbox' }],
    subject: [{ selector: 'h2.subject' }, { selector: '#compose-subject' }],
  },
  message: {
    item: ['#messagebody'],
    text: ['.message-htmlpart', '.message-part'],
    skip: [...quotedHistory, '#reply-intro'],
    author: [{ selector: '.header-summary .rcmContactAddress' }],
    speaker: [{ selector: '#messagebody', speaker: 'customer', certainty: 'guessed' }],
  },
  composer: {
    editor: ['iframe#composebody_ifr', 'textarea#composebody'],
    anywhere: true,
    quote: ['#reply-intro', '#reply-intro ~ *', ...quotedHistory],
    composerOnly: true,
  },
} satisfies Adapter;
