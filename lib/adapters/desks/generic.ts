import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * Any other help desk: repeated articles or list items beside a composer, judged by hints that are common
 * in class names and data attributes. What it cannot tell stays `unknown`, and the panel says so.
 */
export default {
  id: 'generic',
  name: 'Other help desk',
  confidence: 'beta',
  unsure: ['Nothing here was made for this help desk: all of it is inferred from the page.'],
  infer: true,
  matches: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
  conversation: {
    id: [
      { selector: '[data-conversation-id]', attribute: 'data-conversation-id' },
      { selector: '[data-ticket-id]', attribute: 'data-ticket-id' },
      { selector: 'link[rel="canonical"]', attribute: 'href' },
      { query: 'id' },
      { query: 'ticket' },
      { query: '_uid' },
      { hash: '**/:id' },
      { path: '/**/conversations/:id' },
      { path: '/**/conversation/:id' },
      { path: '/**/tickets/:id' },
      { path: '/**/issues/:id' },
      { path: '/**/cases/:id' },
      { path: '/*/:id' },
      { path: '/:id' },
    ],
    root: ['[data-conversation-id="{id}"]', '[data-ticket-id="{id}"]', 'main', '[role="main"]', 'body'],
    subject: [{ selector: 'main h1' }, { selector: 'h1' }],
  },
  message: {
    item: [
      '[role="log"] > *',
      'article',
      '[role="article"]',
      '[role="feed"] > *',
      '[class*="message-item"]',
      'li:has(time)',
    ],
    text: ['[class*="body"]', '[class*="content"]', '[class*="text"]', 'p'],
    skip: [
      ...quotedHistory,
      '[class*="signature"]',
      // What a page folds away inside a message is what the message quotes.
      '[class*="quoted"]',
      '.closed',
      '.folded',
      '.collapsed',
      'button',
      'time',
      'svg',
      'header',
    ],
    author: [
      { selector: '[class*="author"]' },
      { selector: '[class*="sender"]' },
      { selector: '[class*="name"]' },
    ],
    time: [{ selector: 'time', attribute: 'datetime' }],
    speaker: [
      { selector: '[class*="system"], [class*="event"]', speaker: 'system', certainty: 'guessed' },
      { selector: '[class*="bot"], [data-author*="bot"]', speaker: 'bot', certainty: 'guessed' },
      {
        selector:
          '[class*="customer"], [class*="incoming"], [class*="inbound"], [class*="visitor"], [class*="end-user"], [data-author="customer"], [data-direction="in"]',
        speaker: 'customer',
        certainty: 'guessed',
      },
      {
        selector:
          '[class*="agent"], [class*="outgoing"], [class*="outbound"], [class*="staff"], [class*="operator"], [data-author="agent"], [data-direction="out"]',
        speaker: 'agent',
        certainty: 'guessed',
      },
    ],
    note: ['[class*="internal"]', '[class*="private-note"]'],
  },
  composer: {
    editor: [
      '.ck-editor__editable[contenteditable="true"]',
      '.ProseMirror[contenteditable="true"]',
      '[contenteditable="true"][role="textbox"]',
      '[contenteditable="true"][aria-multiline="true"]',
      '[contenteditable="true"]',
      '[contenteditable="plaintext-only"]',
      'trix-editor',
      'iframe.cke_wysiwyg_frame',
      'iframe.tox-edit-area__iframe',
      'textarea:not([readonly]):not([aria-hidden="true"])',
      'input[placeholder*="message" i]',
      'input[placeholder*="reply" i]',
    ],
  },
} satisfies Adapter;
