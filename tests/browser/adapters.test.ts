import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Thread } from '../../lib/model/conversation';
import { root } from '../setup.mjs';
import { findChromium } from './find-browser';

/**
 * Each adapter proves itself on a folder of saved pages: the page as a browser lays it out, and what must be
 * read from it. The pages are our own, built from documented facts.
 */
interface Expected {
  address: string;
  thread: Omit<Thread, 'messages'> & { messages: Partial<Thread['messages'][number]>[] };
  composer: boolean;
  kind: 'reply' | 'note';
}

const pages = join(root, 'tests/pages');
const adapters = readdirSync(join(root, 'lib/adapters/desks')).map((file) => file.replace('.ts', ''));
const script = () => readFileSync(join(root, '.output/test-pages/reader.js'), 'utf8');

describe('saved pages', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    browser = await chromium.launch({ executablePath: findChromium(), args: sandbox });
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, timezoneId: 'UTC' });
  });
  afterAll(() => browser?.close());

  const read = async (adapter: string, html: string, address: string) => {
    await page.unrouteAll();
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
    );
    await page.goto('about:blank');
    await page.goto(address);
    await page.evaluate(script());
    return page.evaluate((id) => window.readSaved(id), adapter);
  };

  it.each(adapters)('%s has one', (adapter) => {
    expect(readdirSync(pages)).toContain(adapter);
  });

  describe.each(readdirSync(pages))('%s', (adapter) => {
    const names = readdirSync(join(pages, adapter))
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.replace('.html', ''));

    it.each(names)('is read right on %s', async (name) => {
      const file = join(pages, adapter, `${name}.json`);
      const expected = JSON.parse(readFileSync(file, 'utf8')) as Expected;
      const html = readFileSync(join(pages, adapter, `${name}.html`), 'utf8');
      const reading = await read(adapter, html, expected.address);
      expect(reading.ok).toBe(true);
      if (adapter !== 'practice') expect(reading.chosen).toBe(adapter);
      expect(reading).toMatchObject({ composer: expected.composer, kind: expected.kind });
      expect(reading.thread).toMatchObject(expected.thread);
      expect(reading.thread?.messages).toHaveLength(expected.thread.messages.length);
    });

    it('is blind on a foreign page, and says so', async () => {
      const reading = await read(adapter, '<p>Nothing to see</p>', 'https://elsewhere.example/');
      expect(reading.ok).toBe(false);
    });
  });

  it.each([
    'chatwoot/note',
    'freescout/newest-first',
    'redmine/issue',
    'request-tracker/ticket',
    'crisp/chat',
  ])('the generic adapter reads the customer’s words on %s, of which it knows nothing', async (name) => {
    const expected = JSON.parse(readFileSync(join(pages, `${name}.json`), 'utf8')) as Expected;
    const html = readFileSync(join(pages, `${name}.html`), 'utf8');
    const { thread } = await read('generic', html, expected.address);
    const customers = (messages: Partial<Thread['messages'][number]>[] = []) =>
      messages.filter(({ speaker, note }) => speaker === 'customer' && !note).map(({ text }) => text);
    expect(customers(thread?.messages)).toEqual(customers(expected.thread.messages));
  });

  it('names the part of an adapter that no longer fits', async () => {
    const html = readFileSync(join(pages, 'zendesk/two-tickets.html'), 'utf8');
    const address = 'https://acme.zendesk.com/agent/tickets/102';
    const renamed = html.replaceAll('omni-log-comment-item', 'renamed');
    expect(await read('zendesk', renamed, address)).toMatchObject({
      ok: false,
      fit: { root: true, message: false, composer: true },
    });
  });

  it('tells a note from a reply by the channel, not by words', async () => {
    const html = readFileSync(join(pages, 'zendesk/two-tickets.html'), 'utf8');
    const address = 'https://acme.zendesk.com/agent/tickets/102';
    const note = html.replace('data-channel="native_messaging"', 'data-channel="internal"');
    expect(await read('zendesk', note, address)).toMatchObject({ kind: 'note' });
  });
});
