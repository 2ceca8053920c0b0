import type { Page } from 'playwright-core';
import type { Browser, Page as FirefoxPage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Launched, launch } from '../chromium';
import { chromiumExtension } from '../extension-folders';
import { launchFirefox, openPanelFor, PageWaits } from '../firefox-driver';
import { conversation, cue } from '../places';
import type { Target } from '../target';
import { serveTickets, type TicketServer } from './ticket-server';

const frustration = cue('customer/frustration');

let desk: TicketServer;
beforeAll(async () => {
  desk = await serveTickets();
});
afterAll(() => desk?.close());

describe('a page that never ends loading, in Chromium', () => {
  let browser: Launched;
  let tab: Page;
  let panel: Target;
  beforeAll(async () => {
    browser = await launch(chromiumExtension.onThisMachine);
    tab = browser.context.pages()[0]!;
    await tab.goto(desk.ticket('c-1', 'image'), { waitUntil: 'commit' });
    panel = await browser.openPanel(tab);
  });
  afterAll(() => browser?.close());

  it('is read where its image never comes and the panel is opened on it', async () => {
    await panel.waitForSelector(conversation('c-1'));
    await panel.waitForSelector(frustration);
  });

  it.each([
    ['c-2', 'image'],
    ['c-3', 'end'],
  ] as const)('is read where the panel was open before: %s, without its %s', async (id, unloaded) => {
    await tab.goto(desk.ticket(id, unloaded), { waitUntil: 'commit' });
    await panel.waitForSelector(conversation(id));
    await panel.waitForSelector(frustration);
  });
});

describe('a page that never ends loading, in Firefox', () => {
  let browser: Browser;
  let page: FirefoxPage;
  const panel = new PageWaits(() => page);
  beforeAll(async () => {
    browser = await launchFirefox();
  });
  afterAll(() => browser?.close());

  it.each([
    ['c-2', 'image'],
    ['c-3', 'end'],
  ] as const)('is read: %s, without its %s', async (id, unloaded) => {
    const tab = await browser.newPage();
    await tab.goto(desk.ticket('c-1'));
    page = await openPanelFor(browser, desk.ticket('c-1'));
    await panel.waitForSelector(conversation('c-1'));
    // It never ends, so nobody waits for it; closing the tab ends it.
    const going = tab.goto(desk.ticket(id, unloaded)).catch(() => {});
    await panel.waitForSelector(conversation(id));
    await panel.waitForSelector(frustration);
    await page.close();
    await tab.close();
    await going;
  });
});
