import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * Crisp. Its class names are plain and say who speaks.
 */
export default {
  id: 'crisp',
  name: 'Crisp',
  confidence: 'beta',
  unsure: ['Notes are told by a class that nobody has confirmed.'],
  matches: ['https://app.crisp.chat/*'],
  conversation: {
    id: [{ path: '/website/*/inbox/:id' }],
    // The website's id: each has inbox, widget and name of its own.
    brand: [{ path: '/website/:brand/inbox' }],
    root: ['.c-conversation-box.js-conversation-wrapper', '.c-conversation-box'],
    customer: [{ selector: '.c-conversation-menu-item--active .c-conversation-menu-item-headline__names' }],
  },
  message: {
    item: ['.c-conversation-box-content-message-bubble'],
    text: ['.c-conversation-box-content-message-bubble__wrapper'],
    skip: [...quotedHistory, 'button'],
    speaker: [
      { selector: '.c-conversation-box-content-message-bubble--user', speaker: 'customer' },
      { selector: '.c-conversation-box-content-message-bubble--operator', speaker: 'agent' },
      {
        selector: '.c-conversation-box-content-message-bubble--note',
        speaker: 'agent',
        certainty: 'guessed',
      },
    ],
    note: ['.c-conversation-box-content-message-bubble--note'],
  },
  composer: {
    editor: ['.c-editor-composer__field[contenteditable="true"]', '.c-conversation-box__editor textarea'],
    note: ['.c-conversation-box--note'],
  },
} satisfies Adapter;
