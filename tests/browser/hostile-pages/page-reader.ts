import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from '../../setup.mjs';
import { findChromium } from '../find-browser';
import { launchFirefox } from '../firefox-driver';
import { listen } from '../listen';
import type { SavedReading } from '../pages/reader';

/** The page's own reader in a browser, without the extension: every page is read as a content script would. */
export interface PageReader {
  /** @param path the page's address within its host, by which some adapters know the conversation */
  read(html: string, adapter: string, path?: string): Promise<SavedReading>;
  close(): Promise<void>;
}

interface Tab {
  goto(address: string): Promise<unknown>;
  run<T>(source: string): Promise<T>;
  close(): Promise<void>;
}

const tabs = {
  Chromium: async (): Promise<Tab> => {
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const browser = await chromium.launch({ executablePath: findChromium(), args: sandbox });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    return {
      goto: (address) => page.goto(address),
      run: (source) => page.evaluate(source),
      close: () => browser.close(),
    };
  },
  Firefox: async (): Promise<Tab> => {
    const browser = await launchFirefox();
    const page = await browser.newPage();
    return {
      goto: (address) => page.goto(address),
      run: async (source) => (await page.evaluate(source)) as never,
      close: () => browser.close(),
    };
  },
};

export const browsers = Object.keys(tabs) as (keyof typeof tabs)[];

export async function openReader(browser: keyof typeof tabs): Promise<PageReader> {
  const script = readFileSync(join(root, '.output/test-pages/reader.js'), 'utf8');
  let served = '';
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(served);
  });
  const { port, close } = await listen(server);
  const tab = await tabs[browser]();
  return {
    read: async (html, adapter, path = '/') => {
      served = html;
      await tab.goto(`http://localhost:${port}${path}`);
      await tab.run(script);
      return tab.run(`window.readSaved(${JSON.stringify(adapter)})`);
    },
    close: async () => {
      await tab.close();
      close();
    },
  };
}
