import { chromium, type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launch } from './chromium';
import { chromiumExtension } from './extension-folders';
import { findChromium } from './find-browser';
import { underlined } from './underlined';
import { arrive, composer, openTicket, send, switchTo, typeDraft } from './zendesk-page';

const extension = chromiumExtension.shipped;

const draft = 'Sorry if you feel that way. You should have read the terms before ordering, really.';

describe('what the page sends', () => {
  it('is byte-identical with and without the extension, its panel open and the draft underlined', async () => {
    const browser = await launch(extension);
    const plain = await chromium.launch({
      executablePath: findChromium(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    try {
      const tab = await openTicket(browser.context);
      const panel = await browser.openPanel(tab);
      await typeDraft(tab, draft);
      await panel.waitForDraft(draft);
      expect((await underlined(tab)).length).toBeGreaterThan(0);
      const bare = await openTicket(await plain.newContext({ viewport: { width: 1280, height: 800 } }));
      await typeDraft(bare, draft);
      const outer = (page: Page) =>
        page.evaluate((selector) => document.querySelector(selector)!.outerHTML, composer);
      expect(await outer(tab)).toBe(await outer(bare));
      expect(await send(tab)).toBe(await send(bare));
    } finally {
      await browser.close();
      await plain.close();
    }
  });
});

describe('with the panel closed', () => {
  it('no function of the page script runs, whatever happens on the page; with it open some do', async () => {
    const browser = await launch(extension);
    try {
      const tab = await openTicket(browser.context);
      const cdp = await browser.context.newCDPSession(tab);
      await cdp.send('Profiler.enable');
      await cdp.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
      const ran = async () => {
        const { result } = await cdp.send('Profiler.takePreciseCoverage');
        return result
          .filter(({ url }) => url.includes('content-scripts/page.js'))
          .flatMap(({ functions }) => functions)
          .filter(({ ranges }) => ranges.some(({ count }) => count > 0)).length;
      };
      await ran();
      await typeDraft(tab, draft);
      await arrive(tab, '102', 'Is anyone there?');
      await switchTo(tab, '101');
      await switchTo(tab, '102');
      expect(await ran()).toBe(0);
      const panel = await browser.openPanel(tab);
      await panel.waitForHint('agent/non-apology');
      expect(await ran()).toBeGreaterThan(0);
    } finally {
      await browser.close();
    }
  });
});
