import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { launch } from './chromium';
import { serveDeskPage } from './desk-page';
import { launchFirefox, openOwnPage, openPanelFor } from './firefox-driver';
import { PanelWaits } from './panel-waits';
import { emptyDraft, testId } from './places';

/** The panel's page, and what a test does in it. */
export interface MeaningPanel extends PanelWaits {
  /** Runs JavaScript source in the page and gives its value back. */
  evaluate<T>(source: string): Promise<T>;
  /** How many workers the page has. */
  workers(): number;
}

/** A help desk's page with an empty reply box, and the panel beside it, in a browser. */
export interface MeaningDesk {
  panel: MeaningPanel;
  /** Writes into the emptied reply box. */
  write(text: string): Promise<void>;
  /** Opens the settings beside it, at this view, such as `#trial`. */
  openSettings(view: string): Promise<MeaningPanel>;
  /** Opens the panel anew, with these settings. */
  reopen(settings: object): Promise<void>;
  close(): Promise<void>;
}

export interface DeskOptions {
  /** The folder of the unpacked extension. */
  extension: string;
  /** All that the browser asks other machines for goes through it. */
  proxy?: { host: string; port: number };
}

const store = (settings: object) =>
  `(globalThis.browser ?? globalThis.chrome).storage.local.set(${JSON.stringify({ settings })}).then(() => true)`;

export async function openInChromium({ extension, proxy }: DeskOptions): Promise<MeaningDesk> {
  const desk = await serveDeskPage();
  const browser = await launch(extension, {
    args: proxy ? [`--proxy-server=${proxy.host}:${proxy.port}`] : [],
  });
  const tab = browser.context.pages()[0] ?? (await browser.context.newPage());
  await tab.goto(desk.address);
  await tab.evaluate(() => window.mountEditor('textarea', '#composer'));
  const page = await browser.context.newPage();
  const own = `chrome-extension://${browser.extensionId}`;
  await page.goto(`${own}/options.html`);
  const id = await page.evaluate<number>(
    `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.startsWith('${desk.address}')).id)`,
  );
  const panel = new ChromiumPanel(page);
  const open = async (): Promise<void> => {
    await page.goto(`${own}/sidepanel.html?tab=${id}`);
    await panel.waitForTestId('draft');
  };
  await open();
  return {
    panel,
    write: (text) => tab.locator('#composer textarea').fill(text),
    openSettings: async (view) => {
      const settings = await browser.context.newPage();
      await settings.goto(`${own}/options.html${view}`);
      return new ChromiumPanel(settings);
    },
    reopen: async (settings) => {
      await page.evaluate(store(settings));
      await open();
    },
    close: async () => {
      await browser.close();
      desk.close();
    },
  };
}

export async function openInFirefox({ extension, proxy }: DeskOptions): Promise<MeaningDesk> {
  const desk = await serveDeskPage();
  const browser = await launchFirefox({ extension, prefs: proxy ? proxyPrefs(proxy) : {} });
  const tab = await browser.newPage();
  await tab.goto(desk.address);
  await tab.evaluate(() => window.mountEditor('textarea', '#composer'));
  let page = await openPanelFor(browser, desk.address);
  const panel = new FirefoxPanel(() => page);
  await panel.waitForSelector(emptyDraft);
  return {
    panel,
    write: (text) =>
      tab.evaluate((words) => {
        const box = document.querySelector<HTMLTextAreaElement>('#composer textarea')!;
        box.value = words;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, text),
    openSettings: async (view) => {
      const settings = await openOwnPage(browser, `options.html${view}`, 'main');
      return new FirefoxPanel(() => settings);
    },
    reopen: async (settings) => {
      await page.evaluate(store(settings));
      await page.close();
      page = await openPanelFor(browser, desk.address);
      await panel.waitForTestId('draft');
    },
    close: async () => {
      await browser.close();
      desk.close();
    },
  };
}

const proxyPrefs = ({ host, port }: { host: string; port: number }) => ({
  'network.proxy.type': 1,
  'network.proxy.http': host,
  'network.proxy.http_port': port,
  'network.proxy.ssl': host,
  'network.proxy.ssl_port': port,
});

/** A model is loaded meanwhile, anew where a worker died without a word. */
const patience = { timeout: 60_000 };

class ChromiumPanel extends PanelWaits implements MeaningPanel {
  constructor(private readonly page: ChromiumPage) {
    super();
  }

  waitForSelector(selector: string): Promise<void> {
    return this.page
      .locator(selector)
      .first()
      .waitFor({ state: 'attached', ...patience });
  }

  async waitUntilGone(selector: string): Promise<void> {
    await this.page.waitForFunction((gone) => !document.querySelector(gone), selector, patience);
  }

  evaluate<T>(source: string): Promise<T> {
    return this.page.evaluate(source);
  }

  workers(): number {
    return this.page.workers().length;
  }
}

class FirefoxPanel extends PanelWaits implements MeaningPanel {
  constructor(private readonly shown: () => FirefoxPage) {
    super();
  }

  async waitForSelector(selector: string): Promise<void> {
    await this.shown().waitForSelector(selector, patience);
  }

  async waitUntilGone(selector: string): Promise<void> {
    await this.shown().waitForFunction((gone) => !document.querySelector(gone), patience, selector);
  }

  evaluate<T>(source: string): Promise<T> {
    return this.shown().evaluate(source) as Promise<T>;
  }

  workers(): number {
    return this.shown().workers().length;
  }
}

/** A hint in the draft that no rule gave. */
export const learnedHint = `${testId('hint')}[data-layer="meaning"]`;
