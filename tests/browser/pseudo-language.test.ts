import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../setup.mjs';
import { type Launched, launch } from './chromium';
import { english } from './english';
import { pageStates } from './states/page-states';
import { speakPseudo, untranslated } from './untranslated';

const width = 300;

describe('in the pseudo-language nothing of ours is left in English, cut off or pushed out of the page', () => {
  let browser: Launched;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    browser = await launch(join(root, '.output/chrome-mv3'));
    page = await browser.context.newPage();
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-'));
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await page.evaluate(speakPseudo);
    await page.setViewportSize({ width, height: 900 });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it('has names of the browser’s own language in its manifest', async () => {
    const manifest = await page.evaluate<string>('JSON.stringify(chrome.runtime.getManifest())');
    expect(manifest).not.toContain('__MSG_');
    expect(JSON.parse(manifest)).toMatchObject({
      name: english('extensionName'),
      description: english('extensionDescription'),
      action: { default_title: english('extensionAction') },
    });
  });

  it('speaks it at once, without a reload', async () => {
    await page.locator('html[lang="en-XA"][dir="rtl"]').waitFor();
    expect(await page.title()).toMatch(/^⟦.*⟧$/);
  });

  it.each(pageStates)('$name', async ({ address, reach }) => {
    if (address) await page.goto(`chrome-extension://${browser.extensionId}/${address}`);
    await reach(page, folder);
    expect(await page.evaluate(untranslated)).toEqual({ dir: 'rtl', width, texts: [] });
  });
});
