import type { Page } from 'playwright-core';
import type { Browser, Page as FirefoxPage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from '../chromium';
import { chromiumExtension } from '../extension-folders';
import { launchFirefox, openPanelFor, PageWaits } from '../firefox-driver';
import { conversation, emptyDraft, fixOf, hint, mutedHere, testId, undoButton } from '../places';
import { stored } from '../stored';
import type { Target } from '../target';
import { messagesAtFirst, serveTickets, type TicketServer } from './ticket-server';
import { showReply } from './tickets-in-tab';

const draft = 'Sorry if you feel that way. I look.';
const rule = 'agent/non-apology';
const notThis = `${hint(rule)} ${testId('not-this')}`;

let desk: TicketServer;
beforeAll(async () => {
  desk = await serveTickets();
});
afterAll(() => desk?.close());

const write = async (tab: Page | FirefoxPage): Promise<void> => {
  await tab.bringToFront();
  await tab.focus('#composer');
  await tab.keyboard.type(draft);
};

describe('many tabs, in Chromium', () => {
  let browser: Launched;
  let panel: Target;
  let tabs: Page[];
  beforeAll(async () => {
    browser = await launch(chromiumExtension.onThisMachine);
    tabs = [browser.context.pages()[0]!];
    for (let n = 1; n < 20; n++) tabs.push(await browser.context.newPage());
    for (const [n, tab] of tabs.entries()) await tab.goto(desk.ticket(`c-${n}`));
    panel = await browser.openPanel(tabs[0]!);
  });
  afterAll(() => browser?.close());

  it('twenty tickets: the panel reads the one in view, each in its turn', async () => {
    for (const [n, tab] of tabs.entries()) {
      await tab.bringToFront();
      await panel.waitForSelector(conversation(`c-${n}`));
      expect(await panel.text()).toContain(`Customer c-${n}`);
    }
  });

  it('it ends with the last one, however fast the agent leafs through them', async () => {
    for (const tab of [...tabs].reverse()) await tab.bringToFront();
    await panel.waitForSelector(conversation('c-0'));
    expect(await panel.text()).toContain('Customer c-0');
  });

  it('in the others nothing of the page’s script runs, whatever happens there', async () => {
    const [, other] = tabs as [Page, Page];
    const cdp = await browser.context.newCDPSession(other);
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    await other.evaluate(showReply('I look into it.'));
    await other.evaluate(`document.querySelector('#composer').textContent = 'Another draft.'`);
    const { result } = await cdp.send('Profiler.takePreciseCoverage');
    const ran = result
      .filter(({ url }) => url.includes('content-scripts/'))
      .flatMap(({ functions }) => functions.filter(({ ranges }) => ranges.some(({ count }) => count > 0)));
    expect(ran).toEqual([]);
    await cdp.detach();
  });

  it('a ticket that is loaded anew is read anew', async () => {
    await tabs[4]!.bringToFront();
    await panel.waitForSelector(conversation('c-4'));
    await tabs[4]!.evaluate(showReply('I look into it.'));
    await panel.waitForMessages(messagesAtFirst + 1);
    await tabs[4]!.reload();
    await panel.waitForMessages(messagesAtFirst);
    await panel.waitForSelector(conversation('c-4'));
  });

  it('a tab that the browser gave up is read again when it is restored, and its lost draft is no hint any more', async () => {
    await write(tabs[2]!);
    await panel.waitForSelector(conversation('c-2'));
    await panel.waitForSelector(hint(rule));
    await tabs[3]!.bringToFront();
    await panel.waitForSelector(conversation('c-3'));
    const given = await panel.evaluate<{ id: number; discarded: boolean }>(`(async () => {
      const [left] = await chrome.tabs.query({ url: ${JSON.stringify(desk.ticket('c-2'))} });
      const { id, discarded } = await chrome.tabs.discard(left.id);
      return { id, discarded };
    })()`);
    expect(given.discarded).toBe(true);
    await panel.evaluate(`chrome.tabs.update(${given.id}, { active: true })`);
    await panel.waitForSelector(conversation('c-2'));
    await panel.waitForSelector(emptyDraft);
    expect(await panel.has(hint(rule))).toBe(false);
  });
});

describe('two windows on one ticket, in Chromium', () => {
  let browser: Launched;
  let tab: Page;
  let other: Page;
  let panel: Target;
  let otherPanel: Target;
  beforeAll(async () => {
    browser = await launch(chromiumExtension.onThisMachine);
    tab = browser.context.pages()[0]!;
    await tab.goto(desk.ticket('c-1'));
    panel = await browser.openPanel(tab);
    await panel.waitForSelector(conversation('c-1'));
    const address = `${desk.ticket('c-1')}?again`;
    [other] = await Promise.all([
      browser.context.waitForEvent('page'),
      panel.evaluate(`chrome.windows.create({ url: ${JSON.stringify(address)} }).then(() => true)`),
    ]);
    await other.waitForURL(address);
    otherPanel = await browser.openPanel(other);
    await otherPanel.waitForSelector(conversation('c-1'));
    await otherPanel.waitForSelector(emptyDraft);
  });
  afterAll(() => browser?.close());

  it('each panel has the draft of its own window', async () => {
    await write(tab);
    await panel.waitForHint(rule);
    expect(await otherPanel.has(emptyDraft)).toBe(true);
  });

  it('a page that loads in one leaves the other as it is, with what can be undone there', async () => {
    await panel.click(fixOf(rule));
    await panel.waitForSelector(undoButton);
    await other.reload();
    await otherPanel.waitForSelector(emptyDraft);
    expect(await panel.has(undoButton)).toBe(true);
    await panel.click(undoButton);
    await panel.waitForHint(rule);
  });

  it('“not this” in one holds in the other, and so does its restoring', async () => {
    await panel.click(notThis);
    await panel.waitForSelector(mutedHere(1));
    await otherPanel.waitForSelector(mutedHere(1));
    await write(other);
    await otherPanel.waitForDraft(draft);
    expect(await otherPanel.has(hint(rule))).toBe(false);
    await panel.click(`${testId('muted')} summary`);
    await panel.click(testId('restore'));
    await panel.waitForHint(rule);
    await otherPanel.waitForHint(rule);
    await other.evaluate(`document.querySelector('#composer').textContent = ''`);
    await otherPanel.waitForSelector(emptyDraft);
  });

  it('a reply is counted once, by the window that it was written in', async () => {
    await other.goto(`${desk.ticket('c-2')}?again`);
    await tab.goto(desk.ticket('c-2'));
    for (const one of [otherPanel, panel]) await one.waitForSelector(conversation('c-2'));
    await otherPanel.waitForSelector(emptyDraft);
    await write(tab);
    await panel.waitForHint(rule);
    for (const one of [other, tab])
      await one.evaluate(showReply('I am sorry, I write to you by 16:00 today.'));
    for (const one of [otherPanel, panel]) await one.waitForMessages(messagesAtFirst + 1);
    const counts = [
      await stored<{ mirror: Record<string, { replies: number }> }>(otherPanel, 'mirror'),
      await stored<{ mirror: Record<string, { replies: number }> }>(panel, 'mirror'),
    ].map(({ mirror }) => Object.values(mirror).map(({ replies }) => replies));
    expect(counts).toEqual([[1], [1]]);
  });
});

describe('two windows on one ticket, and a tab that is given up, in Firefox', () => {
  let browser: Browser;
  let tabs: FirefoxPage[];
  let pages: FirefoxPage[];
  const panels = [0, 1].map((n) => new PageWaits(() => pages[n]!));
  beforeAll(async () => {
    browser = await launchFirefox();
    [tabs, pages] = [[], []];
    for (const query of ['?one', '?two']) {
      const tab = await browser.newPage({ type: 'window' });
      await tab.goto(desk.ticket('c-1') + query);
      tabs.push(tab);
      pages.push(await openPanelFor(browser, desk.ticket('c-1') + query));
    }
    for (const panel of panels) await panel.waitForSelector(conversation('c-1'));
  });
  afterAll(() => browser?.close());

  it('“not this” in one holds in the other, whose draft is its own', async () => {
    for (const tab of tabs) await write(tab);
    for (const panel of panels) await panel.waitForHint(rule);
    await panels[0]!.click(notThis);
    for (const panel of panels) await panel.waitForSelector(mutedHere(1));
    await panels[1]!.waitUntilGone(hint(rule));
  });

  it('a tab that the browser gave up is read again when it is restored', async () => {
    const [page] = pages as [FirefoxPage];
    await page.evaluate(`(async () => {
      const id = Number(new URLSearchParams(location.search).get('tab'));
      const { windowId } = await browser.tabs.get(id);
      const { id: blank } = await browser.tabs.create({ windowId, active: true });
      await browser.tabs.discard(id);
      const { discarded } = await browser.tabs.get(id);
      if (!discarded) throw new Error('it was kept');
      window.restore = () => browser.tabs.update(id, { active: true }).then(() => browser.tabs.remove(blank));
    })()`);
    await panels[0]!.waitForTestId('blind');
    await page.evaluate('window.restore()');
    await panels[0]!.waitForSelector(conversation('c-1'));
  });
});
