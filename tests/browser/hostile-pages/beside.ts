import { createServer } from 'node:http';
import { launch } from '../chromium';
import { chromiumExtension } from '../extension-folders';
import { launchFirefox, openPanelFor, PageWaits } from '../firefox-driver';
import { listen } from '../listen';
import type { PanelWaits } from '../panel-waits';

/** A page of this machine with the panel beside it, in either browser. */
export interface Beside {
  /** Runs JavaScript source in the page. */
  inPage<T>(source: string): Promise<T>;
  /** Runs it in the panel's page. */
  inPanel<T>(source: string): Promise<T>;
  panel: PanelWaits & { click(selector: string): Promise<void> };
  /** Opens another address in a window of its own, or comes back with its address to be read by nobody. */
  openElsewhere(address: string): Promise<void>;
  address: string;
  close(): Promise<void>;
}

/** Serves `html` at every address but one, whose answer never comes. */
async function serve(html: string): Promise<{ address: string; close(): void }> {
  const server = createServer((request, response) => {
    if (request.url === '/never') return;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  const { port, close } = await listen(server);
  return { address: `http://localhost:${port}/`, close };
}

export const openBeside = {
  Chromium: async (html: string): Promise<Beside> => {
    const { address, close } = await serve(html);
    const browser = await launch(chromiumExtension.onThisMachine);
    const tab = browser.context.pages()[0] ?? (await browser.context.newPage());
    await tab.goto(address, { waitUntil: 'domcontentloaded' });
    const panel = await browser.openPanel(tab);
    return {
      inPage: (source) => tab.evaluate(source),
      inPanel: (source) => panel.evaluate(source),
      panel,
      openElsewhere: async (other) => {
        await browser.cdp.send('Target.createTarget', { url: other, newWindow: true });
      },
      address,
      close: async () => {
        await browser.close();
        close();
      },
    };
  },
  Firefox: async (html: string): Promise<Beside> => {
    const { address, close } = await serve(html);
    const browser = await launchFirefox();
    const tab = await browser.newPage();
    await tab.goto(address, { waitUntil: 'domcontentloaded' });
    const page = await openPanelFor(browser, 'http://localhost');
    return {
      inPage: async (source) => (await tab.evaluate(source)) as never,
      inPanel: async (source) => (await page.evaluate(source)) as never,
      panel: new PageWaits(() => page),
      openElsewhere: async (other) => {
        const elsewhere = await browser.newPage({ type: 'window' });
        await elsewhere.goto(other);
      },
      address,
      close: async () => {
        await browser.close();
        close();
      },
    };
  },
};

export const browsers = Object.keys(openBeside) as (keyof typeof openBeside)[];
