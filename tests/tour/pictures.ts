import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Launched, launch } from '../browser/chromium';
import { looks } from '../browser/states/looks';
import { pageStates } from '../browser/states/page-states';
import { otherDeskStates, serveOtherDesk, ticketStates } from '../browser/states/panel-states';
import { openTicket } from '../browser/zendesk-page';
import { root } from '../setup.mjs';

const named = (name: string, { width, dark }: { width: number; dark: boolean }): string =>
  `${name}-${width}${dark ? '-dark' : ''}.png`;

/** Every state, light and dark, at each width. */
export async function takePictures(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await inBrowser('chrome-mv3', async (browser) => {
    const tab = await openTicket(browser.context);
    await panelPictures(browser, tab, ticketStates, folder);
    await pagePictures(browser, folder);
  });
  const desk = await serveOtherDesk();
  await inBrowser('chrome-mv3-e2e', async (browser) => {
    const tab = browser.context.pages()[0] ?? (await browser.context.newPage());
    await tab.goto(desk.address);
    await panelPictures(browser, tab, otherDeskStates, folder);
  }).finally(desk.close);
  console.log(`Pictures are in ${folder}`);
}

async function inBrowser(build: string, use: (browser: Launched) => Promise<void>): Promise<void> {
  const browser = await launch(join(root, '.output', build));
  try {
    await use(browser);
  } finally {
    await browser.close();
  }
}

async function panelPictures(
  browser: Launched,
  tab: Page,
  states: typeof ticketStates,
  folder: string,
): Promise<void> {
  const panel = await browser.openPanel(tab);
  for (const { name, reach } of states) {
    await reach(tab, panel);
    for (const look of looks)
      await panel.screenshot(join(folder, named(name, look)), { ...look, height: 1000 });
  }
}

async function pagePictures(browser: Launched, folder: string): Promise<void> {
  const page = await browser.context.newPage();
  const files = mkdtempSync(join(tmpdir(), 'evenkeel-'));
  for (const { name, address, reach } of pageStates) {
    if (address) await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
    await reach(page, files);
    for (const look of looks) {
      await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
      await page.setViewportSize({ width: look.width, height: 900 });
      await page.screenshot({ path: join(folder, named(name, look)), fullPage: true });
    }
  }
  rmSync(files, { recursive: true });
}
