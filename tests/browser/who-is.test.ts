import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPack, zendeskPack } from './adapter-pack';
import { type Launched, launch } from './chromium';
import { chromiumExtension } from './extension-folders';
import { testId } from './places';
import { stored } from './stored';
import type { Target } from './target';
import { openTicket } from './zendesk-page';

const answer = (side: 'left' | 'right'): string => `${testId('who-is')} [data-answer="${side}"]`;
const answered = (side: 'left' | 'right'): string => `${testId('who-answered')}[data-answer="${side}"]`;

describe('a page that does not say who speaks', () => {
  let browser: Launched;
  let tab: Page;
  let panel: Target;
  /** What was read of somebody, as the panel lists it. */
  const saidBy = (speaker: 'customer' | 'agent' | 'unknown') =>
    panel.evaluate<string[]>(
      `[...document.querySelectorAll('[data-speaker="${speaker}"] p')].map((one) => one.textContent)`,
    );
  const customers = async () =>
    (await stored<{ settings?: { customers: object } }>(panel, 'settings')).settings?.customers;

  beforeAll(async () => {
    browser = await launch(chromiumExtension.shipped);
    tab = await openTicket(browser.context);
    await tab.addStyleTag({
      content: `article { width: 60%; } article:has([type="agent"]) { margin-left: auto; }`,
    });
    await importPack(
      browser,
      zendeskPack(({ message }) => ({ message: { ...message, author: [], speaker: [] } }), 'unknown'),
    );
    panel = await browser.openPanel(tab);
    await panel.waitForTestId('who-is');
  });
  afterAll(() => browser?.close());

  it('asks, and coaches nobody until it knows', async () => {
    expect(await saidBy('customer')).toEqual([]);
    expect(await saidBy('unknown')).toContain('I am really frustrated now.');
    expect(await panel.has(testId('cue'))).toBe(false);
  });

  it('takes a wrong answer back without a trace, and asks again', async () => {
    const before = await saidBy('unknown');
    await panel.click(answer('right'));
    await panel.waitForSelector(answered('right'));
    expect(await saidBy('customer')).toEqual(['Did you restart?', 'Looking into it.']);
    expect(await saidBy('agent')).toContain('I am really frustrated now.');
    expect(await customers()).toEqual({ 'acme.zendesk.com': 'right' });
    await panel.click(testId('ask-again'));
    await panel.waitForTestId('who-is');
    expect(await saidBy('unknown')).toEqual(before);
    expect(await saidBy('customer')).toEqual([]);
    expect(await customers()).toEqual({});
  });

  it('coaches by the right answer, and remembers it for the site', async () => {
    await panel.click(answer('left'));
    await panel.waitForCue('customer/frustration');
    expect(await saidBy('agent')).toEqual(['Did you restart?', 'Looking into it.']);
    await tab.reload();
    await tab.addStyleTag({
      content: `article { width: 60%; } article:has([type="agent"]) { margin-left: auto; }`,
    });
    await panel.waitForSelector(answered('left'));
    expect(await customers()).toEqual({ 'acme.zendesk.com': 'left' });
  });
});
