import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { genericAdapter } from '../../lib/adapters/choose';
import { inEnglish, readText } from './english';
import { openOtherDesk } from './other-desk';
import { fixOf, teachingStep, testId } from './places';
import type { Target } from './target';

const taught = `${testId('teach')}[data-taught="true"]`;
const forgotten = `${testId('teach')}[data-taught="false"]`;
const read = inEnglish(
  readText([
    ['customer', 2],
    ['agent', 1],
  ]),
);

describe('a help desk that nobody described', () => {
  let tab: Page;
  let panel: Target;
  let close: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    ({ tab, panel, close } = await openOtherDesk());
  });
  afterAll(() => close?.());

  it('is taught by pointing, remembered, and forgotten again', async () => {
    await panel.waitForTestId('teach');

    await panel.click(`${testId('teach')} summary`);
    await panel.click(testId('teach-begin'));
    await panel.waitForSelector(teachingStep('customer'));
    await tab.click('.alpha p');
    await panel.waitForSelector(teachingStep('agent'));
    await tab.click('.beta p');
    await panel.waitForSelector(teachingStep('composer'));
    await tab.click('.box');
    await panel.waitForSelector(taught);
    await panel.waitForMessages(3);
    expect(await panel.text()).toContain(read);
    await panel.waitForCue('customer/repeat-contact');
    await tab.click('.box');
    await tab.keyboard.type('Sorry if you feel that way.');
    await panel.click(fixOf('agent/non-apology'));
    await panel.waitForNotice('noticeChanged');
    expect(await tab.locator('.box').innerText()).toBe("I'm sorry this happened.");
    await tab.reload();
    await panel.waitForMessages(3);
    expect(await panel.text()).toContain(read);
    await panel.click(`${testId('teach')} summary`);
    await panel.click(testId('teach-forget'));
    await panel.waitForSelector(forgotten);
    expect(await panel.text()).toContain(genericAdapter.name);
  });

  it('leaves nothing behind in the page when the agent presses Escape', async () => {
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await panel.click(`${testId('teach')} summary`);
    await panel.click(testId('teach-begin'));
    await tab.waitForFunction((html) => document.documentElement.outerHTML !== html, before);
    await tab.bringToFront();
    await tab.keyboard.press('Escape');
    await panel.waitForTestId('teach');
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});
