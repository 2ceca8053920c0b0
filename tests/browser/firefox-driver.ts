import puppeteer, { type Browser, type ElementHandle, type KeyInput, type Page } from 'puppeteer-core';
import { type Driver, type DriverPanel, saveSettings } from './driver';
import { firefoxExtension } from './extension-folders';
import { findFirefox } from './find-browser';
import { PanelWaits } from './panel-waits';
import { emptyDraft, messagesRead, testId } from './places';

export const extensionUuid = '11111111-2222-4333-8444-555555555555';

interface FirefoxOptions {
  /** The folder of the unpacked extension. */
  extension?: string;
  prefs?: Record<string, unknown>;
  /** May it run in private windows too, as a user may allow it? */
  inPrivateWindows?: boolean;
}

/** The driver's own way to the browser. */
interface BidiBrowser {
  connection: { send(method: string, params: object): Promise<unknown> };
}

/** Firefox with the extension installed, headless. */
export async function launchFirefox({
  extension = firefoxExtension.onThisMachine,
  prefs = {},
  inPrivateWindows = false,
}: FirefoxOptions = {}): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    defaultViewport: null,
    acceptInsecureCerts: true,
    // Without it Firefox lets no driver open an extension's page.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'evenkeel@evenkeel.invalid': extensionUuid }),
      ...prefs,
    },
  });
  if (!inPrivateWindows) await browser.installExtension(extension);
  // The driver knows no such option; the browser does.
  else
    await (browser as unknown as BidiBrowser).connection.send('webExtension.install', {
      extensionData: { type: 'path', path: extension },
      'moz:allowPrivateBrowsing': true,
    });
  return browser;
}

/** One of the extension's own pages, in a window of its own. */
export async function openOwnPage(browser: Browser, path: string, ready: string): Promise<Page> {
  const page = await browser.newPage({ type: 'window' });
  await goToOwnPage(page, path, ready);
  return page;
}

/** This navigation never settles for the driver, so it is not awaited; the page itself is. */
export async function goToOwnPage(page: Page, path: string, ready: string): Promise<void> {
  const address = `moz-extension://${extensionUuid}/${path}`;
  page.goto(address).catch(() => {});
  await arrived(page, address, ready);
}

/** The panel, reading the tab at this address. */
export async function openPanelFor(browser: Browser, tabAddress: string): Promise<Page> {
  const page = await openOwnPage(browser, 'sidepanel.html', testId('head'));
  const id = await page.evaluate(async (wanted) => {
    const { browser } = globalThis as unknown as {
      browser: { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } };
    };
    const tabs = await browser.tabs.query({});
    return (tabs.find(({ url }) => url?.startsWith(wanted)) ?? tabs.find(({ url }) => url === undefined))?.id;
  }, tabAddress);
  await goToOwnPage(page, `sidepanel.html?tab=${id}`, testId('head'));
  return page;
}

/** Firefox, with the panel's page in a window of its own beside the help desk's. */
export async function firefoxDriver(): Promise<Driver> {
  const browser = await launchFirefox();
  const tab = await browser.newPage();
  let panel: Page | undefined;
  const ownPanel = new PageWaits(() => panel!);

  return {
    name: 'Firefox',
    open: async (address, editor) => {
      await tab.goto(address);
      await tab.evaluate((name) => window.mountEditor(name, '#composer'), editor);
      panel ??= await openPanelFor(browser, 'http://localhost');
      await ownPanel.waitForSelector(messagesRead(1));
      await ownPanel.waitForSelector(emptyDraft);
    },
    html: () => tab.evaluate(() => window.evenkeelTest.html()),
    set: (html) => tab.evaluate((value) => window.evenkeelTest.set(value), html),
    inPage: async (source) => (await tab.evaluate(source)) as never,
    inPanel: async (source) => (await panel!.evaluate(source)) as never,
    startInPage: (source) => void tab.evaluate(source),
    clickAt: async (x, y) => {
      await tab.bringToFront();
      await tab.mouse.click(x, y);
    },
    press: async (...keys) => {
      const [last, ...held] = keys.reverse() as KeyInput[];
      for (const key of held) await tab.keyboard.down(key);
      await tab.keyboard.press(last!);
      for (const key of held) await tab.keyboard.up(key);
    },
    type: (text) => tab.keyboard.type(text),
    panel: ownPanel,
    reopenPanel: async () => {
      await panel!.close();
      panel = await openPanelFor(browser, 'http://localhost');
    },
    close: () => browser.close(),
  };
}

const patience = { timeout: 20_000 };

/** A page of the extension that Firefox shows, once it is there. */
export class PageWaits extends PanelWaits implements DriverPanel {
  constructor(private readonly page: () => Page) {
    super();
  }

  async waitForSelector(selector: string): Promise<void> {
    await this.page().waitForSelector(selector, patience);
  }

  async waitUntilGone(selector: string): Promise<void> {
    await this.page().waitForFunction((gone) => !document.querySelector(gone), patience, selector);
  }

  async click(selector: string): Promise<void> {
    const handle = await this.page().waitForFunction(
      (wanted) =>
        [...document.querySelectorAll<HTMLButtonElement>(wanted)].find(
          (one) => one.getClientRects().length && !one.disabled,
        ),
      patience,
      selector,
    );
    await (handle.asElement() as ElementHandle<Element>).click();
  }

  async settings(changed: object): Promise<void> {
    await this.page().evaluate(`(${saveSettings})(${JSON.stringify(changed)})`);
  }
}

/** Waits on a page that is being loaded: asked while the document is replaced, Firefox answers with an error of its own. */
async function arrived(page: Page, address: string, ready: string): Promise<void> {
  try {
    await page.waitForFunction(
      (wanted, selector) => location.href === wanted && Boolean(document.querySelector(selector)),
      {},
      address,
      ready,
    );
  } catch (error) {
    const { cause } = error as Error;
    if (!(cause instanceof Error && cause.message.includes('should be an object, got null'))) throw error;
    // Let the browser's own messages through before it is asked again.
    await new Promise(setImmediate);
    await arrived(page, address, ready);
  }
}
