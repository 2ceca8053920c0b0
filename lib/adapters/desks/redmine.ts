import type { Adapter } from '../../model/adapter';
import { quotedHistory } from '../quoted-history';

/**
 * Redmine. The first message is the description; its author is the customer. The edit page has no thread.
 */
export default {
  id: 'redmine',
  name: 'Redmine',
  confidence: 'sure',
  matches: [],
  detect: ['body.controller-issues #issue-form', 'textarea#issue_notes.wiki-edit'],
  conversation: {
    id: [{ path: '/**/issues/:id' }],
    root: ['#content', 'body'],
    customer: [{ selector: '.issue .author a.user' }],
    subject: [{ selector: '.issue .subject h3' }],
    inbox: [{ selector: '#header h1 .current-project' }],
    customers: [{ selector: '.issue .author a.user', attribute: 'href' }],
  },
  message: {
    item: ['.issue.details, #history .journal.has-notes'],
    text: ['.description .wiki', '.wiki'],
    skip: [...quotedHistory, '.contextual', 'ul.details'],
    id: [{ selector: '[id^="change-"]', attribute: 'id' }],
    author: [{ selector: 'a.user' }],
    identity: [{ selector: 'a.user', attribute: 'href' }],
    time: [{ selector: 'a[title]', attribute: 'title' }],
    speaker: [
      { among: 'customers', speaker: 'customer' },
      { selector: 'a.user', speaker: 'agent' },
    ],
    note: ['.private-notes'],
  },
  composer: {
    editor: ['textarea#issue_notes'],
    note: ['#issue_private_notes:checked'],
    composerOnly: true,
  },
} satisfies Adapter;
