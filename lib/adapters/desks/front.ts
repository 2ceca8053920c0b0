import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * Front. Nothing on the page says who is a colleague: the customer is taken to be who wrote first.
 */
export default {
  id: 'front',
  name: 'Front',
  confidence: 'beta',
  unsure: ['Who is the customer is guessed from who wrote first.', 'Internal comments cannot be told.'],
  matches: ['https://app.frontapp.com/*'],
  conversation: {
    id: [{ selector: '[data-testid^="viewer-"]', attribute: 'data-testid' }],
    root: ['[data-testid="{id}"]'],
    subject: [{ selector: '[class*="conversationSubjectWrapper__StyledSubjectContainerDiv"] > div > span' }],
  },
  message: {
    item: ['[class*="messageViewerBase__StyledMessageDiv"]', '[role="article"]'],
    text: [
      '[class*="messageHtml__StyledHtmlDiv"]',
      '[class*="messageViewerEmailBody__StyledEmailDiv"]',
      '[class*="messageViewerCollapsed__StyledBlurbDiv"]',
    ],
    skip: quotedHistory,
    author: [{ selector: '[class*="messageViewerRecipient__StyledDetailsWrapperDiv"] > div:first-child' }],
    identity: [{ selector: '[class*="messageViewerRecipient__StyledHandleSpan"]' }],
    time: [{ selector: 'time', attribute: 'datetime' }],
    speaker: [{ selector: '[data-account-name]', speaker: 'agent', certainty: 'guessed' }],
    firstIsCustomer: true,
  },
  composer: {
    editor: ['[contenteditable="true"][role="textbox"]'],
    quote: quotedHistory,
  },
} satisfies Adapter;
