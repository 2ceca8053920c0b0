import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Browser, Page as FirefoxPage } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from '../chromium';
import { chromiumExtension } from '../extension-folders';
import { extensionUuid, launchFirefox, openPanelFor, PageWaits } from '../firefox-driver';
import { messagesAtFirst, serveTickets, type TicketServer } from '../lifecycle/ticket-server';
import { conversation } from '../places';
import { Target } from '../target';

/** A question that the background answers to the extension's own pages alone. */
const question = `{ type: 'fetch-pack', hosted: { pack: 'shop', url: 'https://packs.evenkeel.invalid/shop.json' } }`;
const files = ['sidepanel.html', 'options.html', 'content-scripts/page.js', 'manifest.json'];

/** What a page gets of an extension's files; and it tries to frame one of its pages. */
const reach = (origin: string): string => `(async () => {
  const got = [];
  for (const file of ${JSON.stringify(files)})
    await fetch(${JSON.stringify(origin)} + file).then(() => got.push('fetched ' + file), () => {});
  const [frame, after] = [document.createElement('iframe'), document.createElement('iframe')];
  frame.src = ${JSON.stringify(origin)} + 'sidepanel.html';
  after.srcdoc = 'Whatever was asked for before this has had its answer.';
  document.body.append(frame);
  await new Promise((done) => { after.onload = done; document.body.append(after); });
  return got;
})()`;

/** What a page may say to whoever listens, as if it were one of ours. */
const pretend = `for (const type of ['wxt:content-script-started', 'evenkeel-arrived', 'evenkeel-desk']) {
  document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'page', messageId: '1' } }));
  window.postMessage({ type, contentScriptName: 'page' }, '*');
}
globalThis.evenkeelListens = true;`;

/** Somebody else's extension, which can do no more than any. @returns its folder */
function otherExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-'));
  const manifest = {
    manifest_version: 3,
    name: 'Other',
    version: '1',
    background: { service_worker: 'other.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'other.js'), '');
  return folder;
}

let desk: TicketServer;
beforeAll(async () => {
  desk = await serveTickets();
});
afterAll(() => desk?.close());

describe('a hostile page and another extension, in Chromium', () => {
  let browser: Launched;
  let tab: Page;
  let panel: Target;
  const other = otherExtension();
  beforeAll(async () => {
    const both = `${chromiumExtension.onThisMachine},${other}`;
    browser = await launch(chromiumExtension.onThisMachine, {
      args: [`--disable-extensions-except=${both}`, `--load-extension=${both}`],
    });
    tab = browser.context.pages()[0]!;
    await tab.goto(desk.ticket('c-1'));
    panel = await browser.openPanel(tab);
    await panel.waitForSelector(conversation('c-1'));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(other, { recursive: true });
  });

  it('the page gets none of the extension’s files, frames none of its pages and can send it nothing', async () => {
    expect(await tab.evaluate(reach(`chrome-extension://${browser.extensionId}/`))).toEqual([]);
    expect(tab.frames().filter((frame) => frame.url().startsWith('chrome-extension:'))).toEqual([]);
    expect(await tab.evaluate('typeof globalThis.chrome?.runtime?.sendMessage')).toBe('undefined');
  });

  it('what the page says in the name of our script changes nothing', async () => {
    await tab.evaluate(pretend);
    await tab.evaluate(
      `document.querySelector('[role="log"]').append(document.querySelector('article').cloneNode(true))`,
    );
    await panel.waitForMessages(messagesAtFirst + 1);
  });

  it('our own script in the page, which shares its process, has nothing fetched', async () => {
    const cdp = await browser.context.newCDPSession(tab);
    const contexts: { id: number; origin: string }[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
    await cdp.send('Runtime.enable');
    const own = contexts.find(({ origin }) => origin === `chrome-extension://${browser.extensionId}`);
    const { result } = await cdp.send('Runtime.evaluate', {
      contextId: own!.id,
      expression: `chrome.runtime.sendMessage(${question}).then((answer) => answer === undefined ? 'nothing' : 'answered', () => 'nothing')`,
      awaitPromise: true,
    });
    expect(result.value).toBe('nothing');
    const answer = await panel.evaluate(`chrome.runtime.sendMessage(${question}).then(({ kind }) => kind)`);
    expect(answer).toBe('failed');
  });

  it('another extension is answered by nobody, and gets none of its files', async () => {
    const worker = await Target.attach(
      browser.cdp,
      ({ type, url }) => type === 'service_worker' && url.endsWith('/other.js'),
    );
    const own = JSON.stringify(browser.extensionId);
    expect(
      await worker.evaluate(`(async () => {
        const got = [];
        await chrome.runtime.sendMessage(${own}, ${question}).then(() => got.push('answered'), () => {});
        for (const name of ['evenkeel-desk', 'evenkeel-arrived']) {
          const port = chrome.runtime.connect(${own}, { name });
          const isRefused = await new Promise((gone) =>
            port.onDisconnect.addListener(() => gone(Boolean(chrome.runtime.lastError))));
          if (!isRefused) got.push('connected ' + name);
        }
        for (const file of ${JSON.stringify(files)})
          await fetch('chrome-extension://' + ${own} + '/' + file).then(() => got.push(file), () => {});
        return got;
      })()`),
    ).toEqual([]);
  });
});

describe('a hostile page, in Firefox', () => {
  let browser: Browser;
  let tab: FirefoxPage;
  let page: FirefoxPage;
  const panel = new PageWaits(() => page);
  beforeAll(async () => {
    browser = await launchFirefox();
    tab = await browser.newPage();
    await tab.goto(desk.ticket('c-1'));
    page = await openPanelFor(browser, desk.ticket('c-1'));
    await panel.waitForSelector(conversation('c-1'));
  });
  afterAll(() => browser?.close());

  it('the page gets none of the extension’s files, frames none of its pages, and what it says in our name changes nothing', async () => {
    expect(await tab.evaluate(reach(`moz-extension://${extensionUuid}/`))).toEqual([]);
    expect(tab.frames().filter((frame) => frame.url().startsWith('moz-extension:'))).toEqual([]);
    expect(await tab.evaluate('typeof globalThis.browser + typeof globalThis.chrome')).toBe(
      'undefinedundefined',
    );
    await tab.evaluate(pretend);
    await tab.evaluate(
      `document.querySelector('[role="log"]').append(document.querySelector('article').cloneNode(true))`,
    );
    await panel.waitForMessages(messagesAtFirst + 1);
  });
});
