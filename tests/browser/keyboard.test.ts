import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from './chromium';
import { english } from './english';
import { chromiumExtension } from './extension-folders';
import { mutedHere, testId } from './places';
import type { Target } from './target';
import { composer, openTicket } from './zendesk-page';

/** What presses keys: the side panel, or a page of the driver's own. */
interface Keyboard {
  press(key: string): Promise<void>;
  evaluate<Result>(expression: string): Promise<Result>;
}

const codes: Record<string, number> = { Tab: 9, Enter: 13, ' ': 32 };

const ofPanel = (panel: Target): Keyboard => ({
  press: async (key) => {
    const text = key === 'Enter' ? '\r' : key === ' ' ? ' ' : undefined;
    const event = { key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode: codes[key], text };
    await panel.send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', ...event });
    await panel.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  },
  evaluate: (expression) => panel.evaluate(expression),
});

const ofPage = (page: Page): Keyboard => ({
  press: (key) => page.keyboard.press(key),
  evaluate: (expression) => page.evaluate(expression),
});

/** What has the focus, as one who cannot see it hears it; and whether one who can sees where it is. */
const focused = `(() => {
  const one = document.activeElement;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
  return {
    name: one.getAttribute('aria-label') ?? one.labels?.[0]?.innerText ?? one.innerText ?? '',
    ring: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
    nowhere: one === document.body,
  };
})()`;

/** Tabs on until something of this name has the focus. Everything on the way shows that it has it. */
async function tabTo(keyboard: Keyboard, name: string): Promise<void> {
  const passed: string[] = [];
  for (let n = 0; n < 120; n++) {
    await keyboard.press('Tab');
    const now = await keyboard.evaluate<{ name: string; ring: boolean; nowhere: boolean }>(focused);
    if (now.nowhere) continue;
    expect(now.ring, `the focus shows on “${now.name}”`).toBe(true);
    if (now.name.includes(name)) return;
    passed.push(now.name);
  }
  throw new Error(`Tab never came to “${name}”, only to: ${[...new Set(passed)].join(' | ')}`);
}

const views = [
  'optionsNavMirror',
  'optionsNavPacks',
  'optionsNavEditor',
  'optionsNavTry',
  'optionsNavTrial',
] as const;

async function choose(keyboard: Keyboard, name: string, key = 'Enter'): Promise<void> {
  await tabTo(keyboard, name);
  await keyboard.press(key);
}

describe('by keyboard alone', () => {
  let browser: Launched;
  beforeAll(async () => {
    browser = await launch(chromiumExtension.shipped);
  });
  afterAll(() => browser?.close());

  it('the panel: a sentence inserted, wording fixed and taken back, a hint muted and restored, quiet and back', async () => {
    const tab = await openTicket(browser.context);
    const panel = await browser.openPanel(tab);
    const keyboard = ofPanel(panel);
    await panel.waitForTestId('cues');
    await tab.locator(composer).focus();
    await tab.keyboard.type('Sorry if you feel that way.');
    await panel.waitForHint('agent/non-apology');
    const text = () => tab.locator(composer).innerText();

    await choose(keyboard, english('panelInsert'));
    await panel.waitForNotice('noticeInserted', 'noticeInsertedBlank');
    expect(await text()).toMatch(/^[A-Z].+ Sorry if you feel that way\.$/);
    await choose(keyboard, english('sharedUndo'));
    await panel.waitForNotice('noticeTakenBack');

    await choose(keyboard, "I'm sorry this happened");
    await panel.waitForNotice('noticeChanged');
    expect(await text()).toBe("I'm sorry this happened.");
    await choose(keyboard, english('sharedUndo'));
    await panel.waitForNotice('noticeTakenBack');
    await panel.waitForHint('agent/non-apology');

    await choose(keyboard, english('panelDraftWhy'));
    await panel.waitFor(`document.querySelector('${testId('hint')} details').open`);
    await choose(keyboard, english('panelNotThis'));
    await panel.waitForSelector(mutedHere(1));
    await choose(keyboard, english('panelMutedTitle', { count: 1 }));
    await choose(keyboard, english('panelMutedRestore'));
    await panel.waitForHint('agent/non-apology');

    await choose(keyboard, english('panelHeadOptions'));
    await choose(keyboard, english('panelHeadQuiet'));
    await panel.waitForTestId('quiet');
    await choose(keyboard, english('panelQuietSpeak'));
    await panel.waitForHint('agent/non-apology');
  });

  it('practice: a scenario chosen, answered and left; a drill done', async () => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/practice.html`);
    await page.locator('h1').waitFor();
    const keyboard = ofPage(page);
    const subject = () => page.locator('h1').innerText();
    const before = await subject();
    await tabTo(keyboard, english('practiceBarCustomer'));
    // Past the one with a content note, which asks first.
    for (const _ of [1, 2]) await page.keyboard.press('ArrowDown');
    await page.waitForFunction((old) => document.querySelector('h1')!.innerText !== old, before);
    await tabTo(keyboard, english('practiceInboxReply'));
    await page.keyboard.type('I am sorry about this. I am looking into it now and write to you by 16:00.');
    await choose(keyboard, english('practiceInboxSend'));
    await page.locator('[data-practice-speaker="agent"]').waitFor();
    const author = () =>
      page.locator('[data-practice-speaker="customer"] [data-practice-author]').first().innerText();
    const name = await author();
    await choose(keyboard, english('practiceBarSomeoneElse'));
    await page.waitForFunction(
      (old) => document.querySelector<HTMLElement>('[data-practice-author]')!.innerText !== old,
      name,
    );
    expect(await page.locator('[data-practice-speaker="agent"]').count()).toBe(0);
    await choose(keyboard, english('practiceBarHarder'), ' ');
    expect(await author()).not.toBe(name);
    await choose(keyboard, english('practiceNavDrills'));
    await page.locator('[data-testid="drills"][aria-pressed="true"]').waitFor();
    await page.close();
  });

  it('settings: from view to view, a switch set and set back', async () => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    const keyboard = ofPage(page);
    const box = page.getByTestId('warningsOnly');
    await box.waitFor();
    for (const checked of [true, false]) {
      await choose(keyboard, english('optionsPreferencesWarningsOnly'), ' ');
      await page.waitForFunction((wanted) => {
        const one = document.querySelector<HTMLInputElement>('.switch input');
        return one?.checked === wanted;
      }, checked);
    }
    for (const key of views) {
      const view = english(key);
      await choose(keyboard, view);
      await page.waitForFunction(
        (name) => document.querySelector('[aria-current="page"]')?.textContent === name,
        view,
      );
    }
    await page.close();
  });
});
