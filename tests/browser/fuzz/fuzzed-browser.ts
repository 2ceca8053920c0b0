import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../../setup.mjs';
import { type Launched, launch } from '../chromium';
import { chromiumExtension } from '../extension-folders';
import type { Target } from '../target';
import { copyForEveryPage } from './copy-for-every-page';
import { markOfOther } from './mutation';
import { tapPanel } from './panel-tap';
import { type SavedPage, savedPages } from './saved-pages';

const copy = join(root, '.output/test-chrome-every-page');

/** Chromium with the extension's panel open beside a page that is about to change. */
export interface FuzzedBrowser {
  tab: Page;
  panel: Target;
  /** What was thrown and caught by nobody, in the page or the panel, since this was asked last. */
  thrown(): string[];
  /** Opens one of the saved pages at its own address. */
  open(page: SavedPage): Promise<void>;
  close(): Promise<void>;
}

export async function openFuzzedBrowser(): Promise<FuzzedBrowser> {
  copyForEveryPage(chromiumExtension.shipped, copy);
  const browser: Launched = await launch(copy);
  let html = '';
  await browser.context.route('https://**/*', (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ status: 404, body: '' }),
  );
  const script = readFileSync(join(root, '.output/test-pages/fuzz.js'), 'utf8');
  const tab = browser.context.pages()[0] ?? (await browser.context.newPage());
  let errors: string[] = [];
  tab.on('pageerror', (error) => errors.push(`in the page: ${error.stack ?? error}`));
  tab.on('crash', () => errors.push('the page crashed'));
  const [first] = savedPages;
  html = first?.html ?? '';
  await tab.goto(first?.address ?? 'about:blank');
  const panel = await browser.openPanel(tab);
  panel.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    errors.push(`in the panel: ${JSON.stringify(exceptionDetails)}`),
  );
  await panel.send('Runtime.enable');
  await tapPanel(panel, markOfOther);
  return {
    tab,
    panel,
    thrown: () => {
      const found = errors;
      errors = [];
      return found;
    },
    open: async (page) => {
      html = page.html;
      await tab.goto('about:blank');
      await tab.goto(page.address);
      await tab.evaluate(script);
      await tab.evaluate((others) => window.fuzz.begin(others), page.others);
    },
    close: () => browser.close(),
  };
}
