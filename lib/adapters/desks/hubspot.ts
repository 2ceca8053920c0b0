import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * HubSpot's inbox and help desk. Nothing on the page says who is a colleague; the contact's name does.
 */
export default {
  id: 'hubspot',
  name: 'HubSpot',
  confidence: 'beta',
  unsure: ['Who is the customer is guessed from who wrote first.', 'Comments cannot be told from replies.'],
  matches: ['https://app.hubspot.com/*', 'https://app-eu1.hubspot.com/*'],
  conversation: {
    id: [{ path: '/live-messages/*/inbox/:id' }, { path: '/**/ticket/:id' }],
    root: ['[data-application-name="svh-help-desk"]', '[data-test-id="thread-view"]', 'main', 'body'],
    customer: [
      { selector: '[data-selenium-test="contact-chicklet-title-link"]' },
      { selector: '[data-test-id="member-header"] [data-content="true"]' },
    ],
    subject: [{ selector: '[data-test-id="ticket-header-name-link"] span' }],
  },
  message: {
    item: ['[class*="CommonMessage__StyledContentColumn"]'],
    text: ['[data-test-id="primary-message-body-content"]'],
    skip: [...quotedHistory, 'button'],
    author: [
      { selector: '[data-message-metadata-type="from"] b' },
      { selector: '[data-test-id="sender-name"]' },
    ],
    time: [{ selector: 'time', attribute: 'datetime' }],
    speaker: [],
    firstIsCustomer: true,
  },
  composer: {
    editor: ['div.ProseMirror[contenteditable="true"]'],
    anywhere: true,
    quote: quotedHistory,
  },
} satisfies Adapter;
