import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../setup.mjs';
import { type Launched, launch } from './chromium';
import type { Target } from './target';
import { arrive, composer, openTicket, typeDraft } from './zendesk-page';

const extension = join(root, '.output/chrome-mv3');

/** Alt with a key, pressed in the panel. */
async function alt(panel: Target, key: string): Promise<void> {
  const modifiers = 1;
  for (const type of ['rawKeyDown', 'keyUp'])
    await panel.send('Input.dispatchKeyEvent', { type, key, code: key, modifiers });
}

/** Types into an emptied reply box. */
async function write(tab: Page, text: string): Promise<void> {
  await tab.evaluate(() => window.evenkeelTest.set(''));
  await typeDraft(tab, text);
}

const textOf = (tab: Page): Promise<string> => tab.locator(composer).innerText();

describe('from the first words to the reminder', () => {
  let browser: Launched;
  let tab: Page;
  let panel: Target;

  beforeAll(async () => {
    browser = await launch(extension);
    tab = await openTicket(browser.context);
    panel = await browser.openPanel(tab);
    await panel.waitForText('In their words');
  });
  afterAll(() => browser?.close());

  it('lists the steps of the reply, and ticks them as they are written', async () => {
    await panel.waitForText('Say what you do');
    const draft = 'I am sorry that you had to write three times. I am testing your line now.';
    await write(tab, draft);
    await panel.waitForDraft(draft);
    await panel.waitFor(`document.querySelector('.steps .done')?.innerText.includes('Say what you do')`);
    expect(await panel.evaluate(`document.querySelector('.steps .done').innerText`)).not.toContain(
      'Give a time',
    );
  });

  it('puts a sentence at the end with its blank selected, and stops at a blank left open', async () => {
    await panel.click('.card.next .phrase button.main', 'Insert');
    await panel.waitForText('Fill the blank');
    expect(await textOf(tab)).toBe(
      'I am sorry that you had to write three times. I am testing your line now. You hear from me by [time today], even if I have no news yet.',
    );
    await panel.waitForText('A blank to fill');
    expect(await tab.evaluate(() => getSelection()!.toString())).toBe('[time today]');
    await tab.bringToFront();
    await tab.keyboard.type('16:00 tomorrow');
    await panel.waitForText('You promise');
    await panel.waitFor(`!document.body.innerText.includes('A blank to fill')`);
  });

  it('lists what they asked, and ticks what the draft takes up', async () => {
    await arrive(tab, '102', 'Will you refund the fee for this month?');
    await panel.waitFor(`document.querySelector('.questions .open')`);
    await write(tab, 'I will refund the fee tomorrow at 16:00.');
    await panel.waitFor(`document.querySelector('.questions .answered')`);
  });

  it('remembers a promise on request, shows it, and erases it', async () => {
    await panel.waitForDraft('I will refund the fee tomorrow at 16:00.');
    await panel.click('.promises button', 'Remind me');
    await panel.waitForText('Due');
    const { settings } = await panel.evaluate<{ settings: { commitments: { line: string }[] } }>(
      'browser.storage.local.get("settings")',
    );
    expect(settings.commitments.map(({ line }) => line)).toEqual([
      'I will refund the fee tomorrow at 16:00.',
    ]);
    await panel.click('.promises button', 'Kept, erase it');
    await panel.waitForText('Remind me');
  });

  it('goes from finding to finding, fixes, undoes and mutes by keyboard alone', async () => {
    const draft = 'Sorry if you feel that way. You should have read the terms.';
    await write(tab, draft);
    await panel.waitForDraft(draft);
    await panel.waitForText('Blames the customer');
    await alt(panel, 'ArrowDown');
    await panel.waitFor(`document.querySelector('.stepped h3').innerText.startsWith('Non-apology')`);
    await alt(panel, 'ArrowDown');
    await panel.waitFor(`document.querySelector('.stepped h3').innerText.startsWith('Blames')`);
    await alt(panel, 'ArrowUp');
    await panel.waitFor(`document.querySelector('.stepped h3').innerText.startsWith('Non-apology')`);
    await alt(panel, 'Enter');
    await panel.waitForText('Changed in your draft');
    expect(await textOf(tab)).toBe("I'm sorry this happened. You should have read the terms.");
    await alt(panel, 'z');
    await panel.waitForText('Taken back');
    expect(await textOf(tab)).toBe(draft);
    await panel.waitForText('Non-apology');
    await alt(panel, 'Delete');
    await panel.waitForText('Muted here (1)');
    await alt(panel, 'i');
    await panel.waitForText('Put into your draft');
  });

  it('marks the messages that raised the heat, and copies what the author of a wrong rule needs', async () => {
    await panel.click('summary', 'What was read');
    const marked = await panel.evaluate<string[]>(
      `[...document.querySelectorAll('.transcript li')].filter((one) => one.innerText.includes('↑')).map((one) => one.querySelector('p').innerText)`,
    );
    expect(marked).toContain('I am really frustrated now.');
    expect(marked).not.toContain('Did you restart?');
    await panel.click('summary', 'Muted here');
    await panel.click('button', 'Copy a report');
    await panel.waitForText('Copied.');
    await panel.click('.notice .close');
    await panel.waitFor(`!document.body.innerText.includes('Copied.')`);
  });

  it('takes the last word for finished once it is left alone', async () => {
    await write(tab, 'We look at it today, mate');
    await panel.waitForText('Too familiar');
  });

  it('shows warnings and stops alone to those who ask for it', async () => {
    await panel.click('.menu summary');
    await panel.click('.menu-items button', 'Only warnings and stops');
    await panel.waitFor(`!document.querySelector('.steps li.open details')`);
    await panel.click('.menu summary');
    await panel.click('.menu-items button', 'Show every hint again');
    await panel.waitFor(`document.querySelector('.steps li.open details')`);
  });

  it('has stored nothing that anybody wrote', async () => {
    const stored = await panel.evaluate<string>(`(async () => JSON.stringify([
      await browser.storage.local.get(null), await browser.storage.sync.get(null), await browser.storage.session.get(null),
      { ...localStorage }, { ...sessionStorage }, await indexedDB.databases(), await caches.keys(),
    ]))()`);
    expect(stored).toContain('agent/non-apology');
    const written = await panel.evaluate<string[]>(
      `[...document.querySelectorAll('.transcript li p')].map((one) => one.textContent)`,
    );
    expect(written.length).toBeGreaterThan(5);
    for (const text of [...written, await textOf(tab), 'refund the fee', 'read the terms', 'Jane'])
      expect(stored).not.toContain(text.slice(0, 30));
  });
});
