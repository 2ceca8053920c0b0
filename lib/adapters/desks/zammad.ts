import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * Zammad's new desktop view. The customer stands on the right here; the body's class says who it is.
 */
export default {
  id: 'zammad',
  name: 'Zammad',
  confidence: 'beta',
  unsure: ['Read in its source, never tried on a running one.'],
  matches: [],
  detect: ['article[id^="article-"] .Content', '#ticketArticleReplyForm', '#ticketArticleReplyFormPinned'],
  conversation: {
    id: [
      { path: '/desktop/tickets/:id' },
      { path: '/desktop/ticket/zoom/:id' },
      { path: '/desktop/ticket/:id' },
    ],
    root: ['main:has([role="feed"])', 'main', 'body'],
    subject: [{ selector: 'main h1' }, { selector: 'main h2' }],
    inbox: [{ selector: 'output[name="group_id"] [role="listitem"]' }],
  },
  message: {
    item: ['[role="feed"] > article[id^="article-"]'],
    text: ['.inner-article-body'],
    skip: [
      ...quotedHistory,
      '.js-signatureMarker',
      '.js-signatureMarker ~ *',
      '[data-signature="true"]',
      'button',
    ],
    id: [{ selector: 'article[id^="article-"]', attribute: 'id' }],
    author: [{ selector: '[data-author]' }],
    time: [{ selector: 'time', attribute: 'datetime' }],
    speaker: [
      { selector: '.Content--customer', speaker: 'customer' },
      { selector: '.Content--agent', speaker: 'agent', certainty: 'guessed' },
    ],
    note: ['.bg-stripes'],
  },
  composer: {
    editor: ['[role="textbox"][name="body"].ProseMirror', '.ProseMirror[contenteditable="true"]'],
    anywhere: true,
    note: ['.bg-stripes .ProseMirror', '.border-stripes .ProseMirror'],
    quote: quotedHistory,
  },
} satisfies Adapter;
