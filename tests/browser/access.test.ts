import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from './chromium';
import { chromiumExtension } from './extension-folders';
import { openOtherDesk } from './other-desk';
import { looks } from './states/looks';
import { pageStates } from './states/page-states';
import { otherDeskStates, ticketStates } from './states/panel-states';
import type { Target } from './target';
import { openTicket } from './zendesk-page';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds with everything open that can be opened, and how wide the page is. */
const audit = `(async () => {
  const closed = [...document.querySelectorAll('details:not([open])')];
  for (const one of closed) one.open = true;
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  const width = document.documentElement.scrollWidth;
  for (const one of closed) one.open = false;
  return {
    found: violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary.split('\\n')[1])),
    width,
  };
})()`;

async function expectAccessiblePanel(panel: Target): Promise<void> {
  for (const { width, dark } of looks) {
    await panel.send('Emulation.setDeviceMetricsOverride', {
      width,
      height: 900,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await panel.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    expect(await panel.evaluate(audit), `${width} px, dark: ${dark}`).toEqual({ found: [], width });
  }
}

describe('axe finds nothing and nothing scrolls sideways, light and dark, narrow and wide', () => {
  describe('the panel on a ticket', () => {
    let browser: Launched;
    let tab: Page;
    let panel: Target;
    beforeAll(async () => {
      browser = await launch(chromiumExtension.shipped);
      tab = await openTicket(browser.context);
      panel = await browser.openPanel(tab);
      await panel.evaluate(axeSource);
    });
    afterAll(() => browser?.close());

    it.each(ticketStates)('$name', async ({ reach }) => {
      await reach(tab, panel);
      await expectAccessiblePanel(panel);
    });
  });

  describe('the panel on a help desk that nobody described', () => {
    let tab: Page;
    let panel: Target;
    let close: (() => Promise<void>) | undefined;
    beforeAll(async () => {
      ({ tab, panel, close } = await openOtherDesk());
      await panel.evaluate(axeSource);
    });
    afterAll(() => close?.());

    it.each(otherDeskStates)('$name', async ({ reach }) => {
      await reach(tab, panel);
      await expectAccessiblePanel(panel);
    });
  });

  describe('practice and settings', () => {
    let browser: Launched;
    let page: Page;
    let folder: string;
    beforeAll(async () => {
      browser = await launch(chromiumExtension.shipped);
      page = await browser.context.newPage();
      folder = mkdtempSync(join(tmpdir(), 'evenkeel-'));
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true });
    });

    it.each(pageStates)('$name', async ({ address, reach }) => {
      if (address) await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
      await reach(page, folder);
      await page.evaluate(axeSource);
      for (const { width, dark } of looks) {
        await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(audit), `${width} px, dark: ${dark}`).toEqual({ found: [], width });
      }
    });
  });
});
