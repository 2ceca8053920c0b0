// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { builtInAdapters, chooseAdapter } from '../lib/adapters/choose';
import { dedicatedHosts } from '../lib/adapters/hosts';
import type { Thread } from '../lib/conversation';
import { readPage } from '../lib/desk/read-page';

/** Each adapter proves itself on a folder of saved pages: the page, and what must be read from it. */
interface Expected {
  address: string;
  thread: Omit<Thread, 'messages'> & { messages: Partial<Thread['messages'][number]>[] };
  composer: boolean;
  kind: 'reply' | 'note';
}

const pages = import.meta.glob<string>('./pages/*/*.html', { eager: true, query: '?raw', import: 'default' });
const expectations = import.meta.glob<Expected>('./pages/*/*.json', { eager: true, import: 'default' });

function read(adapterId: string, html: string, address: string) {
  document.body.innerHTML = html;
  return readPage(builtInAdapters.find(({ id }) => id === adapterId)!, document, new URL(address));
}

for (const adapter of builtInAdapters) {
  describe(adapter.name, () => {
    const own = Object.keys(pages).filter((path) => path.startsWith(`./pages/${adapter.id}/`));

    it('has a saved page', () => expect(own).not.toEqual([]));

    it.each(own)('reads %s', (path) => {
      const expected = expectations[path.replace('.html', '.json')]!;
      const reading = read(adapter.id, pages[path]!, expected.address);
      expect(reading).toMatchObject({ ok: true, kind: expected.kind });
      if (!reading.ok) return;
      expect(reading.composer !== null).toBe(expected.composer);
      expect(reading.thread).toMatchObject(expected.thread);
      expect(reading.thread.messages).toHaveLength(expected.thread.messages.length);
    });

    it('says that it is blind on a foreign page', () => {
      const reading = read(adapter.id, '<p>Nothing to see</p>', 'https://elsewhere.example/');
      expect(reading.ok).toBe(false);
    });
  });
}

describe('the right adapter for an address', () => {
  it.each([
    ['https://acme.zendesk.com/agent/tickets/7', 'zendesk'],
    ['https://help.example.com/', 'generic'],
    ['https://zendesk.com.evil.example/agent/', 'generic'],
    ['chrome://settings', undefined],
    ['no address', undefined],
  ])('%s -> %s', (address, id) => expect(chooseAdapter(address)?.id).toBe(id));

  it('has an adapter for every host of the manifest', () => {
    for (const host of dedicatedHosts) {
      const address = host.replace('*.', 'acme.').replace('/*', '/agent/');
      expect(chooseAdapter(address)?.id, host).not.toBe('generic');
    }
  });
});

describe('composers', () => {
  it('tells a note from a reply by the channel, not by words', () => {
    const html = pages['./pages/zendesk/two-tickets.html']!.replace(
      'data-channel="native_messaging"',
      'data-channel="internal"',
    );
    expect(read('zendesk', html, 'https://acme.zendesk.com/agent/tickets/102')).toMatchObject({
      kind: 'note',
    });
  });

  it('says so when the messages are gone from an open ticket', () => {
    const html = pages['./pages/zendesk/two-tickets.html']!.replaceAll('omni-log-comment-item', 'renamed');
    expect(read('zendesk', html, 'https://acme.zendesk.com/agent/tickets/102')).toMatchObject({
      ok: false,
      reason: 'no-messages',
      fit: { root: true, message: false, composer: true },
    });
  });
});
