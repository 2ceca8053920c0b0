import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../setup.mjs';
import { type Launched, launch } from './chromium';
import type { Target } from './target';
import { openTicket, typeDraft } from './zendesk-page';

const extension = join(root, '.output/chrome-mv3');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const audit = `(async () => {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary.split('\\n')[1]));
})()`;

const looks = [240, 360, 500].flatMap((width) => [false, true].map((dark) => ({ width, dark })));

describe('axe finds nothing, light and dark, narrow and wide', () => {
  let browser: Launched;
  let tab: Page;
  let panel: Target;

  beforeAll(async () => {
    browser = await launch(extension);
    tab = await openTicket(browser.context);
    panel = await browser.openPanel(tab);
    await panel.waitForText('In their words');
    await typeDraft(tab, 'Sorry if you feel that way. I will write to you by 16:00 tomorrow about [this].');
    await panel.waitForText('Non-apology');
    await panel.evaluate(axeSource);
    // Everything that can be opened is looked at too.
    await panel.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true;`);
  });
  afterAll(() => browser?.close());

  it.each(looks)('panel, $width px, dark: $dark', async ({ width, dark }) => {
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
    expect(await panel.evaluate(audit)).toEqual([]);
    expect(await panel.evaluate('document.documentElement.scrollWidth'), 'no sideways scroll').toBe(width);
  });

  describe.each([
    'practice.html',
    'options.html',
    'options.html#mirror',
    'options.html#packs',
    'options.html#edit',
    'options.html#try',
    'options.html#trial',
  ])('%s', (path) => {
    it.each(looks)('$width px, dark: $dark', async ({ width, dark }) => {
      const page = await browser.context.newPage();
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
      await page.locator('h1').waitFor();
      await page.evaluate(axeSource);
      expect(await page.evaluate(audit)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'no sideways scroll').toBe(
        width,
      );
      await page.close();
    });
  });
});
