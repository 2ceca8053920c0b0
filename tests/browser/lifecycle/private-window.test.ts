import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from '../chromium';
import { chromiumExtension } from '../extension-folders';
import { goToOwnPage, launchFirefox, PageWaits } from '../firefox-driver';
import { conversation, hint, mutedHere, testId } from '../places';
import { Target } from '../target';
import { messagesAtFirst, serveTickets, type TicketServer } from './ticket-server';
import { showReply } from './tickets-in-tab';

const draft = 'Sorry if you feel that way. I will call you tomorrow at noon.';
const rule = 'agent/non-apology';
const notThis = `${hint(rule)} ${testId('not-this')}`;
const reply = 'I am sorry. I will call you tomorrow at noon.';
/** What the extension keeps of the agent's: packs that ship and proofs are nobody's. */
const keptNames = ['settings', 'mirror', 'practice'];
const kept = `browser.storage.local.get(${JSON.stringify(keptNames)})`;

let desk: TicketServer;
beforeAll(async () => {
  desk = await serveTickets();
});
afterAll(() => desk?.close());

describe('a private window, in Chromium, where the agent has allowed the extension in it', () => {
  let browser: Launched;
  let worker: Target;

  /** A private window on a ticket, with its panel. */
  const openPrivately = async (id: string) => {
    const address = desk.ticket(id);
    const found = Target.attach(browser.cdp, ({ type, url }) => type === 'page' && url === address);
    await worker.evaluate(
      `chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} }).then(() => true)`,
    );
    const tab = await found;
    await tab.waitForSelector('#composer');
    const panel = await browser.openPanelAt(address);
    await panel.waitForSelector(conversation(id));
    return { tab, panel };
  };

  beforeAll(async () => {
    browser = await launch(chromiumExtension.onThisMachine);
    await browser.attachToWorker();
    await browser.cdp.send(
      'Extensions.loadUnpacked' as 'Target.activateTarget',
      { path: chromiumExtension.onThisMachine, enableInIncognito: true } as never,
    );
    worker = await browser.attachToWorker();
  });
  afterAll(() => browser?.close());

  it('what is set, promised and counted there holds there, and nothing of it is stored or outlives it', async () => {
    const before = await worker.evaluate(kept);
    const { tab, panel } = await openPrivately('c-1');
    await tab.evaluate(`document.querySelector('#composer').focus()`);
    await tab.send('Input.insertText', { text: draft });
    await panel.waitForHint(rule);
    await panel.click(notThis);
    await panel.waitForSelector(mutedHere(1));
    await panel.waitUntilGone(hint(rule));
    await tab.evaluate(showReply(reply));
    await panel.waitForMessages(messagesAtFirst + 1);
    await panel.click(`${testId('menu')} summary`);
    await panel.click(testId('set-quiet'));
    await panel.waitForTestId('quiet');
    await panel.evaluate(`navigator.locks.request('settings', () => true)`);
    expect(await worker.evaluate(kept)).toEqual(before);
    await worker.evaluate(`chrome.windows.getAll().then((all) =>
      Promise.all(all.filter((one) => one.incognito).map((one) => chrome.windows.remove(one.id)))).then(() => true)`);

    const again = await openPrivately('c-1');
    await again.tab.evaluate(`document.querySelector('#composer').focus()`);
    await again.tab.send('Input.insertText', { text: draft });
    await again.panel.waitForHint(rule);
    expect(await worker.evaluate(kept)).toEqual(before);
  });
});

describe('a private window, in Firefox, where the agent has allowed the extension in it', () => {
  let browser: Browser;
  let tab: Page;
  let page: Page;
  let id: unknown;
  const panel = new PageWaits(() => page);

  beforeAll(async () => {
    // Every window of this browser is private.
    browser = await launchFirefox({
      inPrivateWindows: true,
      prefs: { 'browser.privatebrowsing.autostart': true },
    });
    tab = await browser.newPage();
    await tab.goto(desk.ticket('c-1'));
    page = await browser.newPage({ type: 'window' });
    await goToOwnPage(page, 'sidepanel.html', testId('head'));
    id = await page.evaluate(`browser.tabs.query({}).then((all) =>
      all.find(({ url }) => url?.startsWith(${JSON.stringify(desk.ticket('c-1'))})).id)`);
    await goToOwnPage(page, `sidepanel.html?tab=${id}`, testId('head'));
    await panel.waitForSelector(conversation('c-1'));
  });
  afterAll(() => browser?.close());

  it('what is set and counted there holds there, and nothing of it is stored or outlives the panel', async () => {
    expect(await page.evaluate('browser.extension.inIncognitoContext')).toBe(true);
    const before = await page.evaluate(kept);
    await tab.bringToFront();
    await tab.focus('#composer');
    await tab.keyboard.type(draft);
    await panel.waitForHint(rule);
    await panel.click(notThis);
    await panel.waitForSelector(mutedHere(1));
    await panel.waitUntilGone(hint(rule));
    await tab.evaluate(showReply(reply));
    await panel.waitForMessages(messagesAtFirst + 1);
    await page.evaluate(`navigator.locks.request('settings', () => true)`);
    expect(await page.evaluate(kept)).toEqual(before);
    await goToOwnPage(page, `sidepanel.html?again&tab=${id}`, testId('head'));
    await panel.waitForHint(rule);
  });
});
