import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practiceAdapter } from '../../lib/adapters/choose';
import { type Launched, launch } from './chromium';
import { english } from './english';
import { chromiumExtension } from './extension-folders';
import { answerThreeUpset } from './heavy-run';
import { emptyDraft, fixOf, habit, hint, mutedHere, pauseOffer, readBy, testId, undoButton } from './places';
import { stored } from './stored';
import type { Target } from './target';
import { arrive, openTicket, typeDraft } from './zendesk-page';

const defensive = 'Sorry if you feel that way, but you should have read the terms.';

type Counts = { mirror: unknown };

describe('the agent’s mirror', () => {
  let browser: Launched;
  let tab: Page;
  let panel: Target;
  let mirror: Page;

  /** Looks at the mirror, and goes back to the ticket. */
  const inMirror = async (look: () => Promise<unknown>): Promise<void> => {
    await mirror.bringToFront();
    await look();
    await tab.bringToFront();
    await panel.waitForTestId('cues');
  };
  const shows = (selector: string) => mirror.locator(selector).waitFor();
  const nothing = () => mirror.getByTestId('nothing-counted').waitFor();
  const came = (count: number) => english('optionsHabitsCame', { count });
  const habits = () => mirror.locator('.habits').innerText();

  beforeAll(async () => {
    browser = await launch(chromiumExtension.shipped);
    tab = await openTicket(browser.context);
    mirror = await browser.context.newPage();
    await mirror.goto(`chrome-extension://${browser.extensionId}/options.html#mirror`);
    panel = await browser.openPanel(tab);
    await panel.waitForTestId('cues');
  });
  afterAll(() => browser?.close());

  it('starts empty, and says what it will show', () => inMirror(() => nothing()));

  it('counts nothing of a draft before it is sent', async () => {
    await typeDraft(tab, defensive);
    await panel.waitForDraft(defensive);
    await panel.click(fixOf('agent/non-apology'));
    await panel.waitUntilGone(hint('agent/non-apology'));
    await panel.click(fixOf('agent/blame-customer'));
    await panel.waitUntilGone(hint('agent/blame-customer'));
    await panel.click(undoButton);
    await panel.waitForNotice('noticeTakenBack');
    await panel.waitForHint('agent/blame-customer');
    await inMirror(nothing);
  });

  it('counts a reply that was sent: each of its hints once, a fix only where it stayed, and what it gave', async () => {
    await arrive(
      tab,
      '102',
      'You wrote three times, and I am sorry. I write to you by 16:00 today.',
      'agent',
    );
    await panel.waitForMessages(7);
    await inMirror(async () => {
      await shows(habit('agent/non-apology', { came: 1, fixed: 1 }));
      await shows(habit('agent/blame-customer', { came: 1, fixed: 0 }));
      expect(await habits()).toContain(`Blames the customer\n${came(1)}`);
      expect(await habits()).toContain(
        `Non-apology\n${came(1)} · ${english('optionsHabitsFixed', { count: 1 })}`,
      );
      expect(await mirror.getByTestId('replies-total').innerText()).toBe(
        english('optionsRepliesTotal', { replies: 1, count: 1, acknowledged: 1, timed: 1 }),
      );
    });
  });

  it('does not count again what is still in the box, and counts “not this” at once', async () => {
    await panel.click(`${hint('agent/blame-customer')} ${testId('not-this')}`);
    await panel.waitForSelector(mutedHere(1));
    await inMirror(() => shows(habit('agent/blame-customer', { came: 1, fixed: 0, dismissed: 1 })));
    await panel.click(`${testId('muted')} summary`);
    await panel.click(testId('restore'));
    await panel.waitForHint('agent/blame-customer');
    await tab.evaluate(() => window.evenkeelTest.set(''));
    await panel.waitForSelector(emptyDraft);
  });

  it('deletes in one click for the open panel too, and brings back what was there beside what came since', async () => {
    await inMirror(async () => {
      await mirror.getByTestId('erase').click();
      await nothing();
    });
    await typeDraft(tab, 'You should have read the terms.');
    await panel.waitForHint('agent/blame-customer');
    await arrive(tab, '102', 'I am looking into it now.', 'agent');
    await panel.waitForMessages(8);
    await inMirror(async () => {
      await shows(habit('agent/blame-customer', { came: 1, fixed: 0 }));
      expect(await habits()).not.toContain('Non-apology');
      await mirror.getByTestId('undo-erase').click();
      await shows(habit('agent/non-apology', { came: 1, fixed: 1 }));
      await shows(habit('agent/blame-customer', { came: 2, fixed: 0 }));
    });
  });

  it('leads to exercises about that habit alone', async () => {
    await mirror.bringToFront();
    const [practice] = await Promise.all([
      browser.context.waitForEvent('page'),
      mirror
        .getByRole('link', { name: english('optionsHabitsPractiseRule', { rule: 'Non-apology' }) })
        .click(),
    ]);
    await practice.locator('[data-about="agent/non-apology"]').waitFor();
    await practice.getByTestId('inbox').click();
    await practice.getByTestId('drills').click();
    await practice.getByTestId('drill-spot').waitFor();
    await practice.close();
  });

  it('is left alone by practice, and by those who switched it off', async () => {
    const { mirror: before } = await stored<Counts>(panel, 'mirror');
    const practice = await browser.context.newPage();
    await practice.goto(`chrome-extension://${browser.extensionId}/practice.html`);
    await panel.waitForSelector(readBy(practiceAdapter));
    await practice.locator('.ProseMirror').click();
    await practice.keyboard.type(defensive);
    await panel.waitForDraft(defensive);
    await panel.click(fixOf('agent/non-apology'));
    await panel.waitForNotice('noticeChanged');
    await practice.locator('#send').click();
    await panel.waitForSelector('[data-speaker="agent"]');
    await practice.close();
    await mirror.bringToFront();
    await mirror.locator('nav [href="#me"]').click();
    await mirror.getByTestId('mirror').uncheck();
    await tab.bringToFront();
    await tab.evaluate(() => window.evenkeelTest.set(''));
    await typeDraft(tab, 'As I already told you, calm down.');
    await panel.waitForHint('agent/calm-down');
    await arrive(tab, '102', 'I am on it.', 'agent');
    await panel.waitForMessages(9);
    expect((await stored<Counts>(panel, 'mirror')).mirror).toEqual(before);
  });

  it('offers a pause after three upset customers in a row, to those who asked for it', async () => {
    await mirror.bringToFront();
    await mirror.getByTestId('pauses').check();
    await tab.bringToFront();
    await answerThreeUpset(tab, panel, async () => {
      expect(await panel.has(testId('difficult-streak'))).toBe(false);
    });
    await panel.waitForSelector(pauseOffer(false));
    await panel.click(testId('pause'));
    await panel.waitForSelector(pauseOffer(true));
    await panel.click(testId('end-pause'));
    await panel.waitUntilGone(testId('difficult-streak'));
  });
});
