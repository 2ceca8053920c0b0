import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from './chromium';
import { english, readText } from './english';
import { chromiumExtension } from './extension-folders';
import { blind, conversation, cue, fixOf, hint, mutedHere, testId, undoButton } from './places';
import { stored } from './stored';
import type { Target } from './target';
import { underlined } from './underlined';
import { arrive, composer, htmlOf, openTicket, rewrite, switchTo, typeDraft } from './zendesk-page';

const extension = chromiumExtension.shipped;
const defensive = 'Sorry if you feel that way, but you should have read the terms.';

describe('a Zendesk ticket in Chromium, with the shipped extension and its real side panel', () => {
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

  it('reads the active ticket and no other, and says what it read and from whom', async () => {
    const text = await panel.text();
    expect(text).toContain('Jane Miller');
    expect(text).toContain('#102');
    const read = readText([
      ['customer', 3],
      ['bot', 1],
      ['agent', 1],
      ['note', 1],
    ]);
    expect(text).toContain(english('panelReadPartial', { read }));
    expect(text).not.toContain('hidden ticket');
    expect(text).not.toContain('furious');
  });

  it('shows a new customer message', async () => {
    await arrive(tab, '102', 'Nobody answers. I want to speak to your manager.');
    await panel.waitForCue('customer/manager-request');
    expect(await panel.text()).toContain(english('panelReadCustomer', { count: 4 }));
  });

  it('follows a message that is edited, and forgets one that is deleted', async () => {
    await arrive(tab, '102', 'I am going to sue you.');
    await panel.waitForCue('customer/legal-threat');
    await rewrite(tab, 'I am going to sue you.', 'Sorry, I wrote that in anger. Could you look at it today?');
    await panel.waitUntilGone(cue('customer/legal-threat'));
    expect(await panel.text()).toContain(english('panelReadCustomer', { count: 5 }));
    await rewrite(tab, 'Sorry, I wrote that in anger. Could you look at it today?');
    await panel.waitForMessages(7);
    expect(await panel.text()).toContain(english('panelReadCustomer', { count: 4 }));
  });

  it('ignores what arrives in the other ticket, and follows the agent there and back', async () => {
    await arrive(tab, '101', 'I am going to sue you.');
    await arrive(tab, '102', 'Hello?');
    await panel.waitForMessages(8);
    expect(await panel.has(cue('customer/legal-threat'))).toBe(false);
    await switchTo(tab, '101');
    await panel.waitForCue('customer/legal-threat');
    expect(await panel.text()).toContain('Omar Said');
    await switchTo(tab, '102');
    await panel.waitForSelector(conversation('102'));
    expect(await panel.text()).toContain('Jane Miller');
    expect(await panel.has(cue('customer/legal-threat'))).toBe(false);
  });

  it('underlines a defensive draft, fixes it in one click, and Ctrl+Z brings it back exactly', async () => {
    await typeDraft(tab, defensive);
    await panel.waitForHint('agent/non-apology');
    const before = await htmlOf(tab);
    expect(before).toBe(`<p>${defensive}</p>`);
    await panel.waitForDraft(defensive);
    expect(await underlined(tab)).toEqual(['Sorry if you feel that way', 'you should have read']);
    await panel.click(fixOf('agent/non-apology'));
    await panel.waitForNotice('noticeChanged');
    expect(await htmlOf(tab)).toBe("<p>I'm sorry this happened, but you should have read the terms.</p>");
    await tab.locator(composer).click();
    await tab.keyboard.press('ControlOrMeta+z');
    expect(await htmlOf(tab)).toBe(before);
  });

  it('undoes from the panel, where the focus is after a click', async () => {
    await panel.waitForHint('agent/non-apology');
    const before = await htmlOf(tab);
    await panel.click(fixOf('agent/non-apology'));
    await panel.waitForNotice('noticeChanged');
    await panel.click(undoButton);
    await panel.waitForNotice('noticeTakenBack');
    expect(await htmlOf(tab)).toBe(before);
  });

  it('mutes a rule here by “Not this”, stores no text, lists it and restores it', async () => {
    await panel.click(`${hint('agent/non-apology')} ${testId('not-this')}`);
    await panel.waitForSelector(mutedHere(1));
    await panel.waitUntilGone(hint('agent/non-apology'));
    const muted = [{ rule: 'agent/non-apology', host: 'acme.zendesk.com', conversation: '102' }];
    expect(await stored(panel, 'settings')).toEqual({
      settings: {
        muted,
        quiet: [],
        off: [],
        customers: {},
        taught: {},
        commitments: [],
        warningsOnly: false,
        pauses: false,
        mirror: true,
        meaning: true,
        atCaret: false,
        chosen: [],
        language: 'auto',
        format: 2,
      },
    });
    await panel.click(`${testId('muted')} summary`);
    await panel.click(testId('restore'));
    await panel.waitForHint('agent/non-apology');
  });

  it('is quiet for this conversation on request, and speaks again', async () => {
    await panel.click(`${testId('menu')} summary`);
    await panel.click(testId('set-quiet'));
    await panel.waitForTestId('quiet');
    expect(await underlined(tab)).toEqual([]);
    await panel.click(testId('speak'));
    await panel.waitForHint('agent/non-apology');
  });

  it('refuses an edit when the draft moved on, and loses nothing', async () => {
    await tab.evaluate(() => window.evenkeelTest.set('<p>Quite another text.</p>'));
    // The click comes before the page's reader has had its pause: the panel still shows the old draft.
    await panel.evaluate(`document.querySelector('${testId('fix')}').click()`);
    await panel.waitForNotice('noticeRefusedChanged');
    expect(await htmlOf(tab)).toBe('<p>Quite another text.</p>');
  });

  it('says so when the editor disappears during an edit', async () => {
    await tab.evaluate((text) => window.evenkeelTest.set(`<p>${text}</p>`), defensive);
    await panel.waitForHint('agent/non-apology');
    await tab.evaluate((selector) => {
      const editor = document.querySelector(selector)!;
      editor.addEventListener('focus', () => queueMicrotask(() => editor.remove()), {
        once: true,
        capture: true,
      });
      document.addEventListener('selectionchange', () => editor.remove(), { once: true });
    }, composer);
    await panel.click(fixOf('agent/non-apology'));
    await panel.waitForNotice('noticeRefusedGone');
  });

  it('switches off for the site, and reads nothing there until switched on', async () => {
    await panel.click(`${testId('menu')} summary`);
    await panel.click(testId('set-off'));
    await panel.waitForSelector(blind('off'));
    expect(await panel.text()).not.toContain('Jane');
    await panel.click(testId('read-again'));
    await panel.waitForSelector(conversation('102'));
  });

  it('says that it is blind where no conversation is open', async () => {
    await tab.evaluate(() => {
      document.querySelector('main')!.remove();
      document.querySelector('header')!.remove();
      history.replaceState(null, '', '/agent/dashboard');
    });
    await panel.waitForSelector(blind('no-conversation'));
  });
});
