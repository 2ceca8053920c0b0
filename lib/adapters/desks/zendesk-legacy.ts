import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * Zendesk Support's older ticket view, before the Agent Workspace; some accounts still have it.
 */
export default {
  id: 'zendesk-legacy',
  name: 'Zendesk (older view)',
  confidence: 'beta',
  unsure: ['Its facts are from 2021 and before.'],
  matches: ['https://*.zendesk.com/agent/*'],
  detect: ['.workspace .comment_input_wrapper', '.workspace .event .zd-comment'],
  conversation: {
    id: [{ path: '/agent/tickets/:id' }],
    root: ['.workspace:not([style*="display: none"])'],
    subject: [{ selector: '.pane_header .editable input' }],
  },
  message: {
    item: ['.event:has(.comment)'],
    text: ['.comment .zd-comment', '.comment'],
    skip: [...quotedHistory, 'button'],
    id: [{ selector: '[data-comment-id]', attribute: 'data-comment-id' }],
    author: [{ selector: '.header .actor .name' }],
    time: [{ selector: 'time', attribute: 'datetime' }],
    speaker: [],
    firstIsCustomer: true,
    note: ['.event:not(.is-public)'],
  },
  composer: {
    editor: ['.comment_input .editor.zendesk-editor--rich-text-comment', '.comment_input textarea'],
    note: ['.fr-focus .header span.active.track-id-privateComment'],
    quote: quotedHistory,
  },
} satisfies Adapter;
