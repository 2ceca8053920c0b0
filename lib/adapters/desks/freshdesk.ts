import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * Freshdesk. A message from a requester in copy, and a reply that bounced, carry the private note's class too:
 * real mail says so by `.emails-info` without `.notify`.
 */
export default {
  id: 'freshdesk',
  name: 'Freshdesk',
  confidence: 'sure',
  matches: ['https://*.freshdesk.com/a/*'],
  conversation: {
    id: [{ path: '/a/tickets/:id' }],
    root: ['#ticket-details', '.app-main-wrapper'],
    subject: [{ selector: '.ticket-subject-heading' }, { selector: '.sentiment-ticket-heading' }],
    partial: ['.more-block.async-button'],
  },
  message: {
    item: ['.ticket-details__item'],
    text: ['.text__content'],
    skip: [...quotedHistory, 'hr', 'hr ~ *', 'button'],
    id: [{ selector: '[data-album]', attribute: 'data-album' }],
    author: [{ selector: '.user-name' }],
    time: [{ selector: 'time', attribute: 'datetime' }],
    speaker: [
      { selector: '.ticket-details__requestor', speaker: 'customer' },
      { selector: '.ticket-details__item', speaker: 'agent' },
    ],
    note: ['.ticket-details__privatenote:not(:has(.emails-info:not(.notify)))'],
  },
  composer: {
    editor: ['[data-test-id="active-editor"]', 'div.fr-element.fr-view[contenteditable="true"]'],
    anywhere: true,
    note: ['.ticket-details__privatenote .fr-element', '[data-test-id="note-editor"]'],
    quote: quotedHistory,
  },
} satisfies Adapter;
