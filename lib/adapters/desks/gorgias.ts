import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * Gorgias. Bubbles of the ticket before can linger, and the list is virtual: only what is drawn counts.
 */
export default {
  id: 'gorgias',
  name: 'Gorgias',
  confidence: 'beta',
  unsure: ['Who speaks is told by the bubble’s side.', 'Internal notes cannot be told.'],
  matches: ['https://*.gorgias.com/*'],
  conversation: {
    id: [{ path: '/app/ticket/:id' }, { path: '/app/views/*/:id' }],
    root: ['body'],
    partial: ['[aria-label="Ticket thread"]'],
  },
  message: {
    item: ['[aria-label="Ticket thread"] [class*="MessageBubble--messageBubble"]'],
    text: ['p', 'div'],
    skip: [...quotedHistory, '[class*="Attachment--preview"]', 'button'],
    visible: true,
    speaker: [
      { side: 'left', speaker: 'customer', certainty: 'guessed' },
      { side: 'right', speaker: 'agent', certainty: 'guessed' },
    ],
  },
  composer: {
    editor: ['[role="textbox"][contenteditable="true"]', '.public-DraftEditor-content', 'textarea'],
    quote: quotedHistory,
  },
} satisfies Adapter;
