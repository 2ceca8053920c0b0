import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * Help Scout. The reply box appears only after a click on Reply; it is a Slate editor.
 */
export default {
  id: 'helpscout',
  name: 'Help Scout',
  confidence: 'beta',
  unsure: ['Internal notes are told by a word in their label.'],
  matches: ['https://secure.helpscout.net/*'],
  conversation: {
    id: [{ path: '/conversation/:id' }],
    root: ['#convo-main', '[data-testid="ThreadContainer"]', 'main', 'body'],
    subject: [
      { selector: '[aria-label="Conversation Subject"]' },
      { selector: '[data-cy="EditableTextarea"]' },
    ],
  },
  message: {
    item: [
      '[data-testid="ThreadContainer"] li > [id^="thread-"]',
      'ol > li > [id^="thread-"]',
      'article.thread',
    ],
    text: ['div[class*="is-wide-layout"]', '.messageBody', 'div:has(> hr) ~ div'],
    skip: [...quotedHistory, 'button'],
    id: [{ selector: '[id^="thread-"]', attribute: 'id' }],
    author: [{ selector: 'span[data-nocollapse="true"]' }],
    time: [{ selector: 'time', attribute: 'datetime' }],
    speaker: [
      { selector: '.is-customer, article.thread.customer', speaker: 'customer' },
      { selector: '[id^="thread-"]', speaker: 'agent' },
    ],
    note: ['[id^="thread-"][aria-label*="note" i]'],
  },
  composer: {
    editor: [
      '[data-cy="ConvoEditor"][contenteditable="true"]',
      '[data-slate-editor="true"][role="textbox"]',
      '.redactor_editor',
    ],
    anywhere: true,
    quote: quotedHistory,
  },
} satisfies Adapter;
