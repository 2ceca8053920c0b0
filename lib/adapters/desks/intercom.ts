import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * Intercom's inbox. Since 2026 conversation and composer live in the open shadow root of
 * `#teammate-app-react`; the generation before it has them in the page. Both are tried, the newest names first.
 */
export default {
  id: 'intercom',
  name: 'Intercom',
  confidence: 'beta',
  unsure: [
    'Who speaks is told by the bubble’s side where Intercom’s page says nothing more.',
    'Whether you write a reply or a note is told by the reply box’s class alone.',
    'Which team’s inbox it is, by number, is known only while the conversation is opened from there.',
  ],
  matches: ['https://app.intercom.com/*', 'https://app.eu.intercom.com/*', 'https://app.au.intercom.com/*'],
  shadow: ['#teammate-app-react'],
  conversation: {
    id: [
      { path: '/a/inbox/**/conversation/:id' },
      { path: '/a/apps/*/conversations/:id' },
      { path: '/a/inbox/**/conversations/:id' },
    ],
    inbox: [{ path: '/a/inbox/*/inbox/team/:team' }],
    root: ['[data-intercom-target="conversation-space"]', '[class*="conversation-page"]', 'body'],
    customer: [
      { selector: '[data-inbox-conversation-header-title] span' },
      { selector: '[data-conversation-title]' },
      { selector: '[class*="conversation-header"] span' },
    ],
  },
  message: {
    item: [
      '[data-testid="conversation-stream-scroll-container"] :is([data-part-entity-id], [data-part-group-id])',
      '[data-conversation-stream] [data-part-group-id]',
      '[class*="group/content-part"]',
    ],
    text: ['[class*="interblocks-html"]', '[class*="break-words"]', '[class*="user-email-content"]', 'p'],
    skip: [...quotedHistory, 'button'],
    id: [
      { selector: '[data-part-entity-id]', attribute: 'data-part-entity-id' },
      { selector: '[data-part-group-id]', attribute: 'data-part-group-id' },
    ],
    speaker: [
      { selector: '[data-part-group-category="1"]', speaker: 'customer' },
      { selector: '[data-part-group-category="3"]', speaker: 'agent' },
      { selector: '[data-part-group-category="4"]', speaker: 'agent' },
      { selector: '[data-part-group-category="5"]', speaker: 'bot' },
      { selector: '[data-part-group-category="20"]', speaker: 'system' },
      { selector: '[data-author-type="user"], [data-author-type="lead"]', speaker: 'customer' },
      { selector: '[data-author-type="admin"]', speaker: 'agent' },
      { selector: '[data-author-type="bot"]', speaker: 'bot' },
      { selector: '.justify-end, .flex-row-reverse', speaker: 'agent', certainty: 'guessed' },
      { selector: '.justify-start', speaker: 'customer', certainty: 'guessed' },
      { side: 'left', speaker: 'customer', certainty: 'guessed' },
      { side: 'right', speaker: 'agent', certainty: 'guessed' },
    ],
    note: ['[data-part-group-category="4"]'],
  },
  composer: {
    editor: [
      '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"]',
      '.ProseMirror.embercom-prosemirror-composer-editor',
      '[role="textbox"][contenteditable="true"]',
    ],
    anywhere: true,
    note: ['[data-conversation-reply-composer][class*="note"]', '.conversation__text.o__note'],
  },
} satisfies Adapter;
