import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Browser, Page as FirefoxPage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from '../chromium';
import { chromiumExtension, firefoxExtension } from '../extension-folders';
import { launchFirefox, openPanelFor, PageWaits } from '../firefox-driver';
import { blind, conversation, hint, testId } from '../places';
import type { Target } from '../target';
import { serveTickets, type TicketServer } from './ticket-server';
import { marked } from './tickets-in-tab';

const draft = 'Sorry if you feel that way. I look.';
const marks = ['Sorry if you feel that way'];
const newVersion = '0.1.1';

/** A copy that can be given another version. */
function copyOf(extension: string) {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-'));
  cpSync(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  return {
    folder,
    renew: () => {
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
      writeFileSync(file, JSON.stringify({ ...manifest, version: newVersion }));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

let desk: TicketServer;
beforeAll(async () => {
  desk = await serveTickets();
});
afterAll(() => desk?.close());

describe('the extension is updated while a ticket is open, in Chromium', () => {
  const copy = copyOf(chromiumExtension.onThisMachine);
  let browser: Launched;
  let tab: Page;
  let panel: Target;
  /** How many functions of the page's script ran since this was asked last. */
  let ran: () => Promise<number>;

  beforeAll(async () => {
    browser = await launch(copy.folder);
    tab = browser.context.pages()[0]!;
    await tab.goto(desk.ticket('c-1'));
    panel = await browser.openPanel(tab);
    await panel.waitForSelector(conversation('c-1'));
    await tab.focus('#composer');
    await tab.keyboard.type(draft);
    await panel.waitForDraft(draft);
    await tab.waitForFunction(`${marked}.length === 1`);
    const cdp = await browser.context.newCDPSession(tab);
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
    ran = async () => {
      const { result } = await cdp.send('Profiler.takePreciseCoverage');
      return result
        .filter(({ url }) => url.includes('content-scripts/'))
        .flatMap(({ functions }) => functions)
        .filter(({ ranges }) => ranges.some(({ count }) => count > 0)).length;
    };
    expect(await tab.evaluate(marked)).toEqual(marks);
    await browser.attachToWorker();
    copy.renew();
    await browser.cdp.send(
      'Extensions.loadUnpacked' as 'Target.activateTarget',
      { path: copy.folder } as never,
    );
    const worker = await browser.attachToWorker();
    expect(await worker.evaluate('chrome.runtime.getManifest().version')).toBe(newVersion);
  });
  afterAll(async () => {
    await browser?.close();
    copy.remove();
  });

  it('the script of the version before takes its marks away, and runs no more whatever happens on the page', async () => {
    // Nobody tells it that it is no longer wanted: it finds out when it has something to say.
    await tab.keyboard.type(' And more.');
    await tab.waitForFunction(`${marked}.length === 0`);
    await ran();
    await tab.keyboard.type(' And more.');
    await tab.evaluate(`document.querySelector('article').append('and more')`);
    await tab.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    expect(await ran()).toBe(0);
    expect(await tab.locator('#composer').innerText()).toBe(`${draft} And more. And more.`);
  });

  it('the panel says that the tab has to be loaded anew, does so on a click, and then reads', async () => {
    panel = await browser.openPanel(tab);
    await panel.waitForSelector(blind('stale'));
    await panel.click(testId('reload-page'));
    await panel.waitForSelector(conversation('c-1'));
  });

  it('and says it of no tab that was opened, or loaded anew, since', async () => {
    await tab.goto('about:blank');
    await panel.waitForSelector(blind('no-access'));
    const other = await browser.context.newPage();
    await other.bringToFront();
    await panel.waitForSelector(blind('no-access'));
  });
});

describe('the extension is updated while a ticket is open, in Firefox', () => {
  const copy = copyOf(firefoxExtension.onThisMachine);
  let browser: Browser;
  let tab: FirefoxPage;
  let page: FirefoxPage;
  const panel = new PageWaits(() => page);

  beforeAll(async () => {
    browser = await launchFirefox({ extension: copy.folder });
    tab = await browser.newPage();
    await tab.goto(desk.ticket('c-1'));
    page = await openPanelFor(browser, desk.ticket('c-1'));
    await panel.waitForSelector(conversation('c-1'));
    await tab.bringToFront();
    await tab.focus('#composer');
    await tab.keyboard.type(draft);
    await panel.waitForDraft(draft);
    await tab.waitForFunction(`${marked}.length === 1`);
    copy.renew();
    await browser.installExtension(copy.folder);
  });
  afterAll(async () => {
    await browser?.close();
    copy.remove();
  });

  it('what the script of the version before marked is marked no more', async () => {
    await tab.waitForFunction(`${marked}.length === 0`);
  });

  it('the new one is in the page by itself, and the panel reads it and the draft as it stands', async () => {
    page = await openPanelFor(browser, desk.ticket('c-1'));
    expect(await page.evaluate('browser.runtime.getManifest().version')).toBe(newVersion);
    await panel.waitForSelector(conversation('c-1'));
    await panel.waitForSelector(hint('agent/non-apology'));
    await tab.waitForFunction(`${marked}.length === 1`);
  });
});
