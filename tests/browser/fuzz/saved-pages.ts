import type { Message } from '../../../lib/model/conversation';

/** A saved page of a help desk, where it is served, and what is to be read of it. */
export interface SavedPage {
  /** `zendesk/two-tickets` */
  name: string;
  address: string;
  html: string;
  /** Words of messages that are no customer's. */
  others: string[];
}

interface Expected {
  address: string;
  thread: { messages: Message[] };
}

const pages = import.meta.glob<string>('../../pages/*/*.html', {
  eager: true,
  import: 'default',
  query: '?raw',
});
const expected = import.meta.glob<Expected>('../../pages/*/*.json', { eager: true, import: 'default' });

/** Those that a content script reads; the practice inbox is a page of the extension's own. */
export const savedPages: readonly SavedPage[] = Object.entries(pages).flatMap(([file, html]) => {
  const name = file.replace('../../pages/', '').replace('.html', '');
  const saved = expected[file.replace('.html', '.json')];
  if (!saved || name.startsWith('practice/')) return [];
  const { address, thread } = saved;
  const others = thread.messages.filter(({ speaker }) => speaker !== 'customer' && speaker !== 'unknown');
  return [{ name, address, html, others: others.map(({ text }) => text) }];
});
