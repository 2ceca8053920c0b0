import type { Adapter } from '../../model/adapter';

/**
 * Zendesk Agent Workspace. Every open ticket stays mounted, and a hidden one keeps its size, so the active
 * one is told by its id alone. `type` on a bubble says who speaks; `data-channel` says reply or note.
 */
export default {
  id: 'zendesk',
  name: 'Zendesk',
  confidence: 'sure',
  matches: ['https://*.zendesk.com/agent/*'],
  conversation: {
    id: [
      { selector: '[data-test-id="header-tab"][aria-current="page"]', attribute: 'data-entity-id' },
      {
        selector: '[data-test-id="header-tab"][data-entity-is-selected="true"]',
        attribute: 'data-entity-id',
      },
      { path: '/agent/tickets/:id' },
    ],
    root: [
      '.conversation-polaris[data-ticket-id="{id}"]',
      '[data-side-conversations-anchor-id="{id}"]',
      '[data-test-id^="ticket-{id}-"][data-test-id$="-layout"]',
    ],
    customer: [
      {
        selector: '[data-test-id="header-tab"][aria-current="page"] [data-test-id="header-tab-title"]',
        attribute: 'title',
      },
      {
        selector:
          '[data-test-id="header-tab"][data-entity-is-selected="true"] [data-test-id="header-tab-title"]',
        attribute: 'title',
      },
    ],
    subject: [
      { selector: '[data-test-id="omni-header-subject"]' },
      { selector: '[data-test-id="ticket-pane-subject"]' },
    ],
    channel: [{ selector: '[data-test-id="omni-header-via-label"]' }],
    // The group, which stands alone at least until an agent takes the ticket. All open tickets' fields are mounted.
    inbox: [
      {
        selector:
          '.ticket-panes-grid-layout[data-is-active="true"] [data-test-id="assignee-field-selected-group-tag"]',
      },
    ],
    partial: ['button[data-test-id="convolog-show-more-button"]'],
  },
  message: {
    item: ['article[data-test-id="omni-log-comment-item"]'],
    text: [
      '[data-test-id="omni-log-message-content"] .zd-comment',
      '[data-test-id="omni-log-message-content"]',
    ],
    skip: ['blockquote', '.gmail_quote', '.signature', '.gmail_signature', '[data-zes-id]', 'button', 'svg'],
    ignore: ['[data-test-id="omni-log-item-message"][aria-hidden="true"]'],
    author: [
      { selector: '[data-test-id="omni-log-comment-user-link"]' },
      { selector: '[data-test-id="omni-log-item-sender"]' },
    ],
    time: [
      { selector: 'time[data-test-id="timestamp-relative"]', attribute: 'datetime' },
      { selector: 'time[data-test-id="timestamp-absolute"]', attribute: 'datetime' },
    ],
    channel: [{ selector: '[data-test-id="omni-log-item-via"]' }],
    speaker: [
      { selector: '[data-test-id="omni-log-item-message"][type="bot"]', speaker: 'bot' },
      { selector: '[data-test-id="omni-log-item-message"][type="end-user"]', speaker: 'customer' },
      { author: 'bot', speaker: 'bot', certainty: 'guessed' },
      { selector: '[data-test-id="omni-log-item-message"][type="agent"]', speaker: 'agent' },
      { selector: '[data-test-id="omni-log-item-message"][type="internal"]', speaker: 'agent' },
      {
        selector: '[data-test-id="omni-log-avatar-badge-AgentBadge"]',
        speaker: 'agent',
        certainty: 'guessed',
      },
    ],
    note: [
      '[data-test-id="omni-log-internal-note-tag"]',
      '[data-test-id="omni-log-item-message"][type="internal"]',
    ],
  },
  composer: {
    editor: [
      '[data-test-id="omnicomposer-rich-text-ckeditor"]',
      '[data-test-id="omnicomposer-plain-text-ckeditor"]',
    ],
    note: ['button[data-test-id="omnichannel-channel-switcher-button"][data-channel="internal"]'],
  },
} satisfies Adapter;
