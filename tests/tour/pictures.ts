import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Launched, launch } from '../browser/chromium';
import { chromiumExtension } from '../browser/extension-folders';
import { openOtherDesk } from '../browser/other-desk';
import { looks } from '../browser/states/looks';
import { pageStates } from '../browser/states/page-states';
import { otherDeskStates, ticketStates } from '../browser/states/panel-states';
import type { Target } from '../browser/target';
import { openTicket } from '../browser/zendesk-page';

const named = (name: string, { width, dark }: { width: number; dark: boolean }): string =>
  `${name}-${width}${dark ? '-dark' : ''}.png`;

/** Every state, light and dark, at each width. */
export async function takePictures(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await launch(chromiumExtension.shipped);
  try {
    const tab = await openTicket(browser.context);
    await panelPictures(tab, await browser.openPanel(tab), ticketStates, folder);
    await pagePictures(browser, folder);
  } finally {
    await browser.close();
  }
  const { tab, panel, close } = await openOtherDesk();
  await panelPictures(tab, panel, otherDeskStates, folder).finally(close);
  console.log(`Pictures are in ${folder}`);
}

async function panelPictures(
  tab: Page,
  panel: Target,
  states: typeof ticketStates,
  folder: string,
): Promise<void> {
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
