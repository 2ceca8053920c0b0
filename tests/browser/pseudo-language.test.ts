import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../setup.mjs';
import { type Launched, launch } from './chromium';
import { english } from './english';
import { testId, undoButton } from './places';
import { pageStates } from './states/page-states';
import type { Target } from './target';
import { speakPseudo, untranslated } from './untranslated';
import { arrive, openTicket, typeDraft } from './zendesk-page';

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

describe('the panel in the pseudo-language', () => {
  let browser: Launched;
  let tab: Page;
  let panel: Target;
  const expectTranslated = async () =>
    expect(await panel.evaluate(untranslated)).toEqual({ dir: 'rtl', width, texts: [] });
  beforeAll(async () => {
    browser = await launch(join(root, '.output/chrome-mv3'));
    tab = await openTicket(browser.context);
    panel = await browser.openPanel(tab);
    await panel.evaluate(speakPseudo);
    const narrow = { width, height: 900, deviceScaleFactor: 1, mobile: false };
    await panel.send('Emulation.setDeviceMetricsOverride', narrow);
    await panel.waitFor(
      `document.documentElement.lang === 'en-XA' && document.querySelector('${testId('cue')}')`,
    );
  });
  afterAll(() => browser?.close());

  it('says what was read', expectTranslated);

  it('checks a draft, says what is promised, and what it did', async () => {
    const draft = 'Sorry if you feel that way. I will call you tomorrow at 16:00.';
    await typeDraft(tab, draft);
    await panel.waitForDraft(draft);
    await expectTranslated();
    await panel.click(testId('fix'));
    await panel.waitForSelector(undoButton);
    await expectTranslated();
  });

  it('follows a question, and the steps of a reply', async () => {
    await arrive(tab, '102', 'Will you refund the fee for this month?');
    await panel.waitForTestId('question');
    await expectTranslated();
  });

  it('says why it is quiet, and why it reads nothing', async () => {
    await panel.click(`${testId('menu')} summary`);
    await panel.click(testId('set-quiet'));
    await panel.waitForTestId('quiet');
    await expectTranslated();
    await tab.goto('about:blank');
    await panel.waitForTestId('blind');
    await expectTranslated();
  });
});
