import type { Page } from 'playwright-core';
import type { Browser, Page as FirefoxPage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from '../chromium';
import { chromiumExtension } from '../extension-folders';
import { launchFirefox, openPanelFor, PageWaits } from '../firefox-driver';
import { conversation, fixOf, hint } from '../places';
import type { Target } from '../target';
import { serveTickets, type TicketServer } from './ticket-server';

const draft = 'Sorry if you feel that way. I look.';
const rule = 'agent/non-apology';
/** Asks for a pack at an address that nobody allowed: it is answered by whoever is awake, and fetched by nobody. */
const ask = `browser.runtime.sendMessage({
  type: 'fetch-pack', hosted: { pack: 'shop', url: 'https://packs.evenkeel.invalid/shop.json' },
}).then((answer) => answer?.kind)`;

let desk: TicketServer;
beforeAll(async () => {
  desk = await serveTickets();
});
afterAll(() => desk?.close());

describe('the worker is stopped while a ticket is open, in Chromium', () => {
  let browser: Launched;
  let tab: Page;
  let panel: Target;
  const stopWorker = async (): Promise<void> => {
    const stopped = new Promise<void>((done) => {
      panel.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const running = (versions as { runningStatus: string }[]).map(({ runningStatus }) => runningStatus);
        if (running.includes('stopped')) done();
      });
    });
    await panel.send('ServiceWorker.enable');
    await panel.send('ServiceWorker.stopAllWorkers');
    await stopped;
  };
  beforeAll(async () => {
    browser = await launch(chromiumExtension.onThisMachine);
    tab = browser.context.pages()[0]!;
    await tab.goto(desk.ticket('c-1'));
    panel = await browser.openPanel(tab);
    await panel.waitForSelector(conversation('c-1'));
    await stopWorker();
  });
  afterAll(() => browser?.close());

  it('the panel reads, judges and edits on', async () => {
    await tab.focus('#composer');
    await tab.keyboard.type(draft);
    await panel.waitForDraft(draft);
    await panel.waitForHint(rule);
    await panel.click(fixOf(rule));
    await panel.waitForNotice('noticeChanged');
    expect(await tab.locator('#composer').innerText()).not.toContain('if you feel');
  });

  it('it wakes for what it is asked', async () => {
    expect(await panel.evaluate(ask)).toBe('failed');
  });

  it('a click on the button opens a panel in another window', async () => {
    const address = desk.ticket('c-2');
    const [other] = await Promise.all([
      browser.context.waitForEvent('page'),
      panel.evaluate(`chrome.windows.create({ url: ${JSON.stringify(address)} }).then(() => true)`),
    ]);
    await other.waitForURL(address);
    await stopWorker();
    const opened = await browser.openPanel(other);
    await opened.waitForSelector(conversation('c-2'));
  });
});

describe('the background is stopped while a ticket is open, in Firefox', () => {
  let browser: Browser;
  let tab: FirefoxPage;
  let page: FirefoxPage;
  const panel = new PageWaits(() => page);
  beforeAll(async () => {
    browser = await launchFirefox({ prefs: { 'extensions.background.idle.timeout': 100 } });
    tab = await browser.newPage();
    await tab.goto(desk.ticket('c-1'));
    page = await openPanelFor(browser, desk.ticket('c-1'));
    await panel.waitForSelector(conversation('c-1'));
  });
  afterAll(() => browser?.close());

  it('the panel reads, judges and edits on, and the background wakes for what it is asked', async () => {
    await page.waitForFunction('browser.extension.getBackgroundPage() === null');
    await tab.bringToFront();
    await tab.focus('#composer');
    await tab.keyboard.type(draft);
    await panel.waitForDraft(draft);
    await panel.waitForHint(rule);
    await panel.click(fixOf(rule));
    await panel.waitForNotice('noticeChanged');
    await panel.waitUntilGone(hint(rule));
    expect(await page.evaluate(ask)).toBe('failed');
  });
});
