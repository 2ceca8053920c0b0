import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choose, openPacks, zendeskPack } from './adapter-pack';
import { type Launched, launch } from './chromium';
import { english } from './english';
import { chromiumExtension } from './extension-folders';
import { testId } from './places';
import type { Target } from './target';
import { openTicket, typeDraft } from './zendesk-page';

const noSelector = 'blockquote[';

describe('an adapter with a selector that is none', () => {
  let browser: Launched;
  let tab: Page;
  let panel: Target;
  let refused: string;
  const broken = zendeskPack(({ composer }) => ({ composer: { ...composer, quote: [noSelector] } }));
  beforeAll(async () => {
    browser = await launch(chromiumExtension.shipped);
    tab = await openTicket(browser.context);
    const page = await openPacks(browser);
    await choose(page, broken);
    await page.locator(`.problems [data-where="adapters[0].adapter.composer.quote[0]"]`).waitFor();
    refused = await page.locator('.problems').innerText();
    // What the agent taught is proved by nobody: its selectors were true of the page as it was.
    const taught = { 'acme.zendesk.com': broken.adapters[0]!.adapter };
    const settings = JSON.stringify({ format: 2, taught });
    await page.evaluate(`browser.storage.local.set({ settings: ${settings} })`);
    panel = await browser.openPanel(tab);
  });
  afterAll(() => browser?.close());

  it('is refused at its import, with its place', () => {
    expect(refused).toContain(noSelector);
    expect(refused).toContain(english('problemSelector'));
  });

  it('is named in the panel where it was taught, with the part that cannot be used', async () => {
    await panel.waitForSelector(
      `${testId('reading-faults')} [data-adapter="zendesk"][data-part="composer.quote"]`,
    );
    const said = await panel.text();
    expect(said).toContain(english('panelFaultsPart', { adapter: 'zendesk', part: 'composer.quote' }));
    expect(said).toContain(noSelector);
  });

  it('still has the thread read and the draft checked', async () => {
    await panel.waitForMessages(6);
    await panel.waitForCue('customer/frustration');
    await typeDraft(tab, 'Sorry if you feel that way.');
    await panel.waitForHint('agent/non-apology');
  });
});
