import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from './chromium';
import { chromiumExtension } from './extension-folders';
import {
  commitment,
  hint,
  insertSentence,
  mutedHere,
  notice,
  openStep,
  question,
  step,
  steppedTo,
  testId,
} from './places';
import { stored } from './stored';
import type { Target } from './target';
import { arrive, composer, openTicket, typeDraft } from './zendesk-page';

const extension = chromiumExtension.shipped;

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
    await panel.waitForTestId('cues');
  });
  afterAll(() => browser?.close());

  it('lists the steps of the reply, and ticks them as they are written', async () => {
    await panel.waitForSelector(step('step/act', false));
    const draft = 'I am sorry that you had to write three times. I am testing your line now.';
    await write(tab, draft);
    await panel.waitForDraft(draft);
    await panel.waitForSelector(step('step/act', true));
    expect(await panel.has(step('step/time', true))).toBe(false);
  });

  it('puts a sentence at the end with its blank selected, and stops at a blank left open', async () => {
    await panel.click(`${testId('next')} ${insertSentence}`);
    await panel.waitForNotice('noticeInsertedBlank');
    expect(await textOf(tab)).toBe(
      'I am sorry that you had to write three times. I am testing your line now. You hear from me by [time today], even if I have no news yet.',
    );
    await panel.waitForHint('agent/unfilled-blank');
    expect(await tab.evaluate(() => getSelection()!.toString())).toBe('[time today]');
    await tab.bringToFront();
    await tab.keyboard.type('16:00 tomorrow');
    await panel.waitForSelector(commitment('offered'));
    await panel.waitUntilGone(hint('agent/unfilled-blank'));
  });

  it('lists what they asked, and ticks what the draft takes up', async () => {
    await arrive(tab, '102', 'Will you refund the fee for this month?');
    await panel.waitForSelector(question(false));
    await write(tab, 'I will refund the fee tomorrow at 16:00.');
    await panel.waitForSelector(question(true));
  });

  it('remembers a promise on request, shows it, and erases it', async () => {
    await panel.waitForDraft('I will refund the fee tomorrow at 16:00.');
    await panel.click(testId('remind'));
    await panel.waitForSelector(commitment('kept'));
    const { settings } = await stored<{ settings: { commitments: { line: string }[] } }>(panel, 'settings');
    expect(settings.commitments.map(({ line }) => line)).toEqual([
      'I will refund the fee tomorrow at 16:00.',
    ]);
    await panel.click(testId('forget-commitment'));
    await panel.waitForSelector(commitment('offered'));
  });

  it('goes from finding to finding, fixes, undoes and mutes by keyboard alone', async () => {
    const draft = 'Sorry if you feel that way. You should have read the terms.';
    await write(tab, draft);
    await panel.waitForDraft(draft);
    await panel.waitForHint('agent/blame-customer');
    await alt(panel, 'ArrowDown');
    await panel.waitForSelector(steppedTo('agent/non-apology'));
    await alt(panel, 'ArrowDown');
    await panel.waitForSelector(steppedTo('agent/blame-customer'));
    await alt(panel, 'ArrowUp');
    await panel.waitForSelector(steppedTo('agent/non-apology'));
    await alt(panel, 'Enter');
    await panel.waitForNotice('noticeChanged');
    expect(await textOf(tab)).toBe("I'm sorry this happened. You should have read the terms.");
    await alt(panel, 'z');
    await panel.waitForNotice('noticeTakenBack');
    expect(await textOf(tab)).toBe(draft);
    await panel.waitForHint('agent/non-apology');
    await alt(panel, 'Delete');
    await panel.waitForSelector(mutedHere(1));
    await alt(panel, 'i');
    await panel.waitForNotice('noticeInserted', 'noticeInsertedBlank');
  });

  it('marks the messages that raised the heat, and copies what the author of a wrong rule needs', async () => {
    await panel.click(`${testId('transcript')} summary`);
    const marked = await panel.evaluate<string[]>(
      `[...document.querySelectorAll('[data-raised="true"] p')].map((one) => one.innerText)`,
    );
    expect(marked).toContain('I am really frustrated now.');
    expect(marked).not.toContain('Did you restart?');
    await panel.click(`${testId('muted')} summary`);
    await panel.click(testId('copy-report'));
    await panel.waitForNotice('copyDone');
    await panel.click(testId('close-notice'));
    await panel.waitUntilGone(notice('copyDone'));
  });

  it('takes the last word for finished once it is left alone', async () => {
    await write(tab, 'We look at it today, sorry for any inconvenience');
    await panel.waitForHint('agent/canned-inconvenience');
  });

  it('shows warnings and stops alone to those who ask for it', async () => {
    await panel.click(`${testId('menu')} summary`);
    await panel.click(testId('set-warnings-only'));
    await panel.waitUntilGone(openStep);
    await panel.click(`${testId('menu')} summary`);
    await panel.click(testId('set-warnings-only'));
    await panel.waitForSelector(openStep);
  });

  it('has stored nothing that anybody wrote', async () => {
    const stored = await panel.evaluate<string>(`(async () => JSON.stringify([
      await browser.storage.local.get(null), await browser.storage.sync.get(null), await browser.storage.session.get(null),
      { ...localStorage }, { ...sessionStorage }, await indexedDB.databases(), await caches.keys(),
    ]))()`);
    expect(stored).toContain('agent/non-apology');
    const written = await panel.evaluate<string[]>(
      `[...document.querySelectorAll('[data-speaker] p')].map((one) => one.textContent)`,
    );
    expect(written.length).toBeGreaterThan(5);
    for (const text of [...written, await textOf(tab), 'refund the fee', 'read the terms', 'Jane'])
      expect(stored).not.toContain(text.slice(0, 30));
  });
});
