import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * Zoho Desk. The container of the ticket before can linger during navigation: the id tells the right one.
 */
export default {
  id: 'zohodesk',
  name: 'Zoho Desk',
  confidence: 'beta',
  unsure: [
    'Who speaks is guessed: who wrote first is taken for the customer.',
    'The reply box is a general guess.',
  ],
  matches: ['https://desk.zoho.com/*', 'https://desk.zoho.eu/*', 'https://desk.zoho.in/*'],
  conversation: {
    id: [{ path: '/agent/*/*/tickets/details/:id' }],
    root: ['.zd_v2-ticketdetailview-container[data-id="subTab_{id}"]'],
    customer: [{ selector: '[data-id="contactName"]' }],
    // The department.
    inbox: [{ path: '/agent/*/:department' }],
    subject: [{ selector: '[data-id="caseSubjectText"]' }],
  },
  message: {
    item: [
      '.zd_v2-conversationlistcommon-contentWrapper:is([data-id="threadContent"], [data-id="content"]):not([data-id="threadContent"] *)',
    ],
    text: ['.zd_v2-conversationlistcommon-body'],
    skip: quotedHistory,
    author: [{ selector: '[data-id="authorName"]' }],
    time: [{ selector: 'time', attribute: 'datetime' }],
    speaker: [{ selector: '[data-id="content"]:not([data-id="threadContent"] *)', speaker: 'agent' }],
    firstIsCustomer: true,
    note: ['[data-id="content"]:not([data-id="threadContent"] *)'],
    order: 'by-time',
  },
  composer: {
    editor: ['.ze_body', '[contenteditable="true"][role="textbox"]', '[contenteditable="true"]'],
    quote: quotedHistory,
  },
} satisfies Adapter;
