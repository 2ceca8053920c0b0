import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * Zammad's older view. Several tickets stay mounted as tabs; the address's fragment names the active one.
 */
export default {
  id: 'zammad-legacy',
  name: 'Zammad (older view)',
  confidence: 'beta',
  unsure: ['Read in its source, never tried on a running one.'],
  matches: [],
  detect: ['.ticket-article-item[data-id]', 'form.article-add .js-textarea'],
  conversation: {
    id: [{ hash: 'ticket/zoom/:id' }],
    root: ['.content.active', 'body'],
    subject: [{ selector: '.ticket-title .js-objectTitle' }],
    inbox: [
      { selector: '.content.active [data-attribute-name="group_id"] .js-input' },
      { selector: '.content.active select[name="group_id"] option:checked' },
    ],
  },
  message: {
    item: ['.ticket-article-item[data-id]'],
    text: ['.textBubble-content .richtext-content', '.textBubble-content'],
    skip: [...quotedHistory, '.js-signatureMarker', '.js-signatureMarker ~ *', '[data-signature="true"]'],
    id: [{ selector: '[data-id]', attribute: 'data-id' }],
    speaker: [
      { selector: '.ticket-article-item.customer', speaker: 'customer' },
      { selector: '.ticket-article-item.agent', speaker: 'agent' },
      { selector: '.ticket-article-item.system', speaker: 'system' },
    ],
    note: ['.ticket-article-item.is-internal'],
  },
  composer: {
    editor: ['form.article-add .js-textarea[contenteditable="true"]'],
    note: ['form.article-add.is-internal'],
    quote: quotedHistory,
  },
} satisfies Adapter;
