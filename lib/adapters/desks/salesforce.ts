import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * Salesforce Service Cloud: the case feed of the active console tab; other tabs stay mounted. Feed posts are
 * internal, mail is not.
 */
export default {
  id: 'salesforce',
  name: 'Salesforce',
  confidence: 'beta',
  unsure: [
    'Mail from you and mail to you look alike: who wrote first is taken for the customer.',
    'The mail composer is not read; the case comment’s is.',
  ],
  matches: ['https://*.lightning.force.com/*'],
  conversation: {
    id: [{ path: '/lightning/r/Case/:id' }],
    root: ['.tabContent.active.oneConsoleTab', '.oneContent.active', 'body'],
    customer: [{ selector: '[field-label="Contact Name"] [name="outputField"]' }],
    subject: [{ selector: '[field-label="Subject"] [name="outputField"]' }],
    channel: [{ selector: '[field-label="Case Origin"] [name="outputField"]' }],
    partial: ['.forceChatterScroller'],
  },
  message: {
    item: ['article.cuf-feedItem, article.cuf-feedElement, .cuf-commentItem'],
    text: ['.emailMessageBody', '.cuf-feedBodyText .feedBodyInner', '.feedBodyInner'],
    skip: [...quotedHistory, 'button', '.cuf-commentItem'],
    author: [
      { selector: '.cuf-entityLinkId' },
      { selector: '.cuf-preamble .uiOutputText' },
      { selector: '.cuf-commentNameLink .uiOutputText' },
    ],
    time: [{ selector: 'time', attribute: 'datetime' }],
    speaker: [{ selector: '.cuf-feedBodyText, .cuf-commentItem', speaker: 'agent', certainty: 'guessed' }],
    firstIsCustomer: true,
    note: ['.cuf-feedBodyText', '.cuf-commentItem'],
    order: 'newest-first',
  },
  composer: {
    editor: ['.publisherInputContainer .ql-editor', '.ql-editor'],
    note: ['.publisherVisibilityValue:not(:has([title="All with access"]))'],
    quote: quotedHistory,
  },
} satisfies Adapter;
