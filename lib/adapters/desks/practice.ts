import type { Adapter } from '../../model/adapter';

/** Evenkeel's own practice inbox: read through the very same reader as a help desk. */
export default {
  id: 'practice',
  name: 'Practice inbox',
  confidence: 'sure',
  matches: [],
  conversation: {
    id: [{ selector: '[data-practice-conversation]', attribute: 'data-practice-conversation' }],
    root: ['[data-practice-conversation="{id}"]'],
    customer: [{ selector: '[data-practice-customer]', attribute: 'data-practice-customer' }],
    subject: [{ selector: '[data-practice-subject]' }],
    channel: [{ selector: '[data-practice-channel]', attribute: 'data-practice-channel' }],
  },
  message: {
    item: ['[data-practice-message]'],
    text: ['[data-practice-text]'],
    id: [{ selector: '[data-practice-message]', attribute: 'data-practice-message' }],
    author: [{ selector: '[data-practice-author]' }],
    speaker: [
      { selector: '[data-practice-speaker="customer"]', speaker: 'customer' },
      { selector: '[data-practice-speaker="agent"]', speaker: 'agent' },
      { selector: '[data-practice-speaker="system"]', speaker: 'system' },
    ],
  },
  composer: { editor: ['[data-practice-composer] [contenteditable="true"]'] },
} satisfies Adapter;
