import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Launched, launch } from '../browser/chromium';
import type { Target } from '../browser/target';
import { arrive, openTicket, typeDraft } from '../browser/zendesk-page';
import { root } from '../setup.mjs';

const looks = [240, 360, 500].flatMap((width) => [false, true].map((dark) => ({ width, dark })));
const named = (name: string, { width, dark }: { width: number; dark: boolean }): string =>
  `${name}-${width}${dark ? '-dark' : ''}.png`;

/** A state of the panel, and what brings it about. */
const panelStates: { name: string; reach(tab: Page, panel: Target): Promise<void> }[] = [
  { name: 'panel-upset', reach: (_, panel) => panel.waitForText('Critical') },
  {
    name: 'panel-draft',
    reach: async (tab, panel) => {
      await typeDraft(tab, 'Sorry if you feel that way. You should have read the terms.');
      await panel.waitForText('Non-apology');
    },
  },
  {
    name: 'panel-muted',
    reach: async (_, panel) => {
      await panel.click('.hint button', 'Not this');
      await panel.click('summary', 'Muted here');
    },
  },
  {
    name: 'panel-steps',
    reach: async (tab, panel) => {
      await tab.evaluate(() => window.evenkeelTest.set(''));
      await arrive(tab, '102', 'Will you refund the fee for this month?');
      await typeDraft(tab, 'I am sorry that you wrote three times. I will call you tomorrow at 16:00.');
      await panel.waitForText('You promise');
      await panel.click('.promises button', 'Remind me');
      await panel.evaluate(`for (const one of document.querySelectorAll('.steps details')) one.open = true;`);
    },
  },
  {
    name: 'panel-procedure',
    reach: async (tab, panel) => {
      await arrive(tab, '102', 'I am going to sue you, my lawyer writes tomorrow.');
      await panel.waitForText('Legal threat');
    },
  },
  {
    name: 'panel-safety',
    reach: async (tab, panel) => {
      await arrive(tab, '102', 'There is no point in going on, I do not want to live anymore.');
      await panel.waitForText('Safety first');
    },
  },
  {
    name: 'panel-quiet',
    reach: async (_, panel) => {
      await panel.click('.menu summary');
      await panel.click('.menu-items button', 'Quiet for this conversation');
      await panel.waitForText('Nothing is checked');
    },
  },
  {
    name: 'panel-off',
    reach: async (_, panel) => {
      await panel.click('.menu summary');
      await panel.click('.menu-items button', 'Off on acme.zendesk.com');
      await panel.waitForText('Off on this site');
    },
  },
];

export async function takePictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launch(join(root, '.output/chrome-mv3'));
  try {
    const tab = await openTicket(browser.context);
    const panel = await browser.openPanel(tab);
    for (const { name, reach } of panelStates) {
      await reach(tab, panel);
      for (const look of looks)
        await panel.screenshot(join(folder, named(name, look)), { ...look, height: 1000 });
    }
    await practicePictures(browser, folder);
    await pagePictures(browser, folder, 'settings', 'options.html', 'h1');
    for (const view of ['mirror', 'packs', 'edit', 'try', 'trial'])
      await pagePictures(browser, folder, view, `options.html#${view}`, 'section');
    console.log(`Pictures are in ${folder}`);
  } finally {
    await browser.close();
  }
}

async function pagePictures(browser: Launched, folder: string, name: string, path: string, ready: string) {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
  await page.locator(ready).first().waitFor();
  await picture(page, folder, name);
  await page.close();
}

async function practicePictures(browser: Launched, folder: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/practice.html`);
  await page.locator('[data-practice-message]').first().waitFor();
  await picture(page, folder, 'practice');
  for (const reply of ['Sorry if you feel that way, but you should have read the terms.', 'Calm down.']) {
    const before = await page.locator('[data-practice-message]').count();
    await page.locator('.ProseMirror').click();
    await page.keyboard.type(reply);
    await page.locator('#send').click();
    await page
      .locator('[data-practice-message]')
      .nth(before + 1)
      .waitFor();
  }
  await page.locator('.debrief').waitFor();
  await picture(page, folder, 'practice-debrief');
  await page.getByRole('button', { name: 'Drills' }).click();
  await picture(page, folder, 'drills');
  await page.getByRole('button', { name: 'Start' }).first().click();
  await page.locator('textarea').fill('Calm down, we will look at it.');
  await page.getByRole('button', { name: 'Check' }).click();
  await page.locator('.why').waitFor();
  await picture(page, folder, 'drill-verdict');
  await page.close();
}

async function picture(page: Page, folder: string, name: string): Promise<void> {
  for (const look of looks) {
    await page.emulateMedia({ colorScheme: look.dark ? 'dark' : 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: look.width, height: 900 });
    await page.screenshot({ path: join(folder, named(name, look)) });
  }
}
