import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOtherDesk } from './other-desk';
import type { Target } from './target';

describe('a help desk that nobody described', () => {
  let tab: Page;
  let panel: Target;
  let close: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    ({ tab, panel, close } = await openOtherDesk());
  });
  afterAll(() => close?.());

  it('is taught by pointing, remembered, and forgotten again', async () => {
    await panel.waitForText('Teach Evenkeel this page');
    await panel.click('summary', 'Teach Evenkeel this page');
    await panel.click('button', 'Point at its parts');
    await panel.waitForText('one of the customer’s messages');
    await tab.click('.alpha p');
    await panel.waitForText('one of your own replies');
    await tab.click('.beta p');
    await panel.waitForText('into the reply box');
    await tab.click('.box');
    await panel.waitForText('taught by you');
    await panel.waitForText('Read 3 messages: 2 customer, 1 agent');
    await panel.waitForText('third time');
    await tab.click('.box');
    await tab.keyboard.type('Sorry if you feel that way.');
    await panel.click('.hint button.main', "I'm sorry this happened");
    await panel.waitForText('Changed in your draft');
    expect(await tab.locator('.box').innerText()).toBe("I'm sorry this happened.");
    await tab.reload();
    await panel.waitForText('Read 3 messages: 2 customer, 1 agent');
    await panel.click('summary', 'You taught Evenkeel');
    await panel.click('button', 'Forget it');
    await panel.waitForText('Other help desk');
  });

  it('leaves nothing behind in the page when the agent presses Escape', async () => {
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await panel.click('summary', 'Teach Evenkeel this page');
    await panel.click('button', 'Point at its parts');
    await tab.waitForFunction((html) => document.documentElement.outerHTML !== html, before);
    await tab.bringToFront();
    await tab.keyboard.press('Escape');
    await panel.waitForText('Teach Evenkeel this page');
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});
