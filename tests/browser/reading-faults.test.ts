import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPack, zendeskPack } from './adapter-pack';
import { type Launched, launch } from './chromium';
import { english } from './english';
import { chromiumExtension } from './extension-folders';
import { testId } from './places';
import type { Target } from './target';
import { openTicket, typeDraft } from './zendesk-page';

const noSelector = 'blockquote[';

describe('an adapter of a pack with a selector that is none', () => {
  let browser: Launched;
  let tab: Page;
  let panel: Target;
  beforeAll(async () => {
    browser = await launch(chromiumExtension.shipped);
    tab = await openTicket(browser.context);
    await importPack(
      browser,
      zendeskPack(({ composer }) => ({ composer: { ...composer, quote: [noSelector] } })),
    );
    panel = await browser.openPanel(tab);
  });
  afterAll(() => browser?.close());

  it('is named in the panel, with the part that cannot be used', async () => {
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
