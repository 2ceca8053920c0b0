import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../setup.mjs';
import { type Launched, launch } from './chromium';
import { english } from './english';
import { oneRulePack } from './one-rule-pack';
import { packItem } from './places';
import { openTicket, typeDraft } from './zendesk-page';

/** What is damaged in the storage, and what fails in a page, is seen; everything else goes on. */
describe('what goes wrong', () => {
  let browser: Launched;
  let page: Page;
  const goTo = (view: string) =>
    page.goto(`chrome-extension://${browser.extensionId}/options.html${view}`, { waitUntil: 'load' });
  const store = (values: object) => page.evaluate(`chrome.storage.local.set(${JSON.stringify(values)})`);
  const bar = () => page.getByRole('alert');

  beforeAll(async () => {
    browser = await launch(join(root, '.output/chrome-mv3'));
    page = await browser.context.newPage();
    await goTo('#packs');
    const shop = oneRulePack({ id: 'shop', name: 'Shop', words: 'silver spoon', label: 'No spoons' });
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({
        name: 'shop.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(shop)),
      });
    await page.locator(packItem('shop', '1.0.0')).waitFor();
  });
  afterAll(() => browser?.close());

  it('leaves the panel all that can be read', async () => {
    await store({ 'pack:bad': { id: 'bad' }, 'pack:worse': 7, teams: 'none', managed: 'nothing' });
    await store({ settings: { off: 'everything', mirror: 'no', pauses: true } });
    const tab = await openTicket(browser.context);
    const panel = await browser.openPanel(tab);
    await panel.waitForTestId('cues');
    await typeDraft(tab, 'Use the silver spoon.');
    await panel.waitForHint('agent/our-word');
    await tab.close();
  });

  it('is named in the settings, where it can be let go', async () => {
    await goTo('#me');
    await bar().locator('[data-where="settings off"]').waitFor({ state: 'attached' });
    await page.locator('[data-key="pack:worse"]').waitFor();
    await page.getByRole('button', { name: english('optionsAsideForgetOf', { key: 'settings' }) }).click();
    await bar().waitFor({ state: 'detached' });
    expect(await page.getByTestId('pauses').isChecked()).toBe(true);
  });

  it('is shown where nobody caught it, and holds nobody’s text', async () => {
    await page.evaluate(() => {
      setTimeout(() => void Promise.reject(new TypeError('Jane wrote')));
    });
    await bar().locator('[data-what="problemStopped"]').waitFor({ state: 'attached' });
    expect(await bar().textContent()).toContain(english('problemStopped', { kind: 'TypeError' }));
    expect(await bar().textContent()).not.toContain('Jane');
    await bar().locator('summary').click();
    await bar()
      .getByRole('button', { name: english('problemBarDismiss') })
      .click();
    await bar().waitFor({ state: 'detached' });
  });
});
