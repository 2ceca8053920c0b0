import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * Gmail, from what InboxSDK and gmail.js maintain for exactly this. Who answers is whose account it is.
 */
export default {
  id: 'gmail',
  name: 'Gmail',
  confidence: 'sure',
  matches: ['https://mail.google.com/*'],
  conversation: {
    id: [
      { selector: 'h2[data-legacy-thread-id]', attribute: 'data-legacy-thread-id' },
      { selector: '[data-thread-perm-id]', attribute: 'data-thread-perm-id' },
    ],
    root: ['.nH.a98', '.nH:has(> [role="list"])', '.nH:has(h2.hP)', 'body'],
    subject: [{ selector: 'h2.hP' }],
    agents: [
      { selector: 'a[aria-label*="@"][href*="SignOutOptions"] [email]', attribute: 'email' },
      { selector: '[data-account-email]', attribute: 'data-account-email' },
    ],
    partial: ['.adv', '.kQ'],
  },
  message: {
    item: ['div.adn[data-legacy-message-id]', 'div.adn[data-message-id]'],
    text: ['div.ii.gt > div.a3s', 'div.a3s'],
    skip: quotedHistory,
    id: [{ selector: '[data-legacy-message-id]', attribute: 'data-legacy-message-id' }],
    author: [{ selector: 'span[email].gD', attribute: 'name' }],
    identity: [{ selector: 'span[email].gD', attribute: 'email' }],
    time: [{ selector: '.gK .g3', attribute: 'title' }],
    speaker: [{ among: 'agents', speaker: 'agent' }],
    firstIsCustomer: true,
  },
  composer: {
    editor: ['.Ap [g_editable="true"]', '.M9 [contenteditable="true"]:not([id="subject"])'],
    anywhere: true,
    quote: quotedHistory,
  },
} satisfies Adapter;
