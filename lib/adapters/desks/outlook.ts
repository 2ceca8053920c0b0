import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * Outlook on the web. Its classes change with every build, so only roles and ids are used; the reading pane
 * shows one message's body at a time unless more are unfolded.
 */
export default {
  id: 'outlook',
  name: 'Outlook',
  confidence: 'beta',
  unsure: ['Who wrote which message is guessed: the oldest is taken for the customer’s.'],
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  conversation: {
    id: [
      { path: '/mail/**/id/:id' },
      { selector: '#ReadingPaneContainerId [role="heading"][title]', attribute: 'title' },
    ],
    root: ['[role="main"]:has(#ReadingPaneContainerId)', '#ReadingPaneContainerId', '[role="main"]'],
    subject: [{ selector: '[role="heading"][title]', attribute: 'title' }],
  },
  message: {
    item: ['[role="document"]'],
    text: ['[role="document"]'],
    skip: quotedHistory,
    speaker: [{ selector: '[role="document"]', speaker: 'customer', certainty: 'guessed' }],
  },
  composer: {
    editor: ['[contenteditable="true"][aria-multiline="true"]'],
    anywhere: true,
    quote: quotedHistory,
  },
} satisfies Adapter;
