import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * Chatwoot 4. The bubble's side is said by a class; a note is amber, a bot's message iris.
 */
export default {
  id: 'chatwoot',
  name: 'Chatwoot',
  confidence: 'sure',
  matches: [],
  detect: ['.reply-box .ProseMirror, .message-bubble-container[data-message-id]'],
  conversation: {
    id: [{ path: '/app/accounts/**/conversations/:id' }],
    root: ['.conversation-details-wrap', 'main', 'body'],
    customer: [
      { selector: '.conversation-header [data-contact-name]' },
      { selector: '.conversation--header .user--name' },
    ],
    // Shown where there is more than one.
    inbox: [
      { selector: '.conversation--header--actions .inbox--name' },
      { selector: '.conversation--header--actions span.truncate' },
    ],
  },
  message: {
    item: ['[data-message-id]'],
    text: ['.prose'],
    skip: [...quotedHistory, 'button'],
    ignore: ['[data-bubble-name="activity"]'],
    id: [{ selector: '[data-message-id]', attribute: 'data-message-id' }],
    speaker: [
      { selector: '.right-bubble[class*="iris"]', speaker: 'bot' },
      { selector: '.left-bubble', speaker: 'customer' },
      { selector: '.right-bubble', speaker: 'agent' },
    ],
    note: ['.right-bubble[class*="amber"]'],
  },
  composer: {
    editor: ['.reply-box .ProseMirror', '.reply-box textarea'],
    anywhere: true,
    note: ['.reply-box.is-private'],
  },
} satisfies Adapter;
