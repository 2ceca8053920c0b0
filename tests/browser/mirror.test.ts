import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from './chromium';
import { english } from './english';
import { chromiumExtension } from './extension-folders';
import { answerThreeUpset } from './heavy-run';
import type { Target } from './target';
import { arrive, openTicket, typeDraft } from './zendesk-page';

const defensive = 'Sorry if you feel that way, but you should have read the terms.';

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
    await panel.waitForText('In their words');
  };
  const says = (text: string) => mirror.getByText(text).first().waitFor();
  const nothing = () => mirror.getByTestId('nothing-counted').waitFor();
  const came = (count: number) => english('optionsHabitsCame', { count });
  const habits = () => mirror.locator('.habits').innerText();

  beforeAll(async () => {
    browser = await launch(chromiumExtension.shipped);
    tab = await openTicket(browser.context);
    mirror = await browser.context.newPage();
    await mirror.goto(`chrome-extension://${browser.extensionId}/options.html#mirror`);
    panel = await browser.openPanel(tab);
    await panel.waitForText('In their words');
  });
  afterAll(() => browser?.close());

  it('starts empty, and says what it will show', () => inMirror(() => nothing()));

  it('counts a hint once for a reply, and a fix only while it stays', async () => {
    await typeDraft(tab, defensive);
    await panel.waitForDraft(defensive);
    await panel.click('.hint button.main', "I'm sorry this happened");
    await panel.waitForText('Changed in your draft');
    await inMirror(async () => {
      await says(english('optionsHabitsFixed', { count: 1 }));
      expect(await habits()).toContain(`Blames the customer\n${came(1)}`);
      expect(await habits()).toContain(
        `Non-apology\n${came(1)} · ${english('optionsHabitsFixed', { count: 1 })}`,
      );
    });
    await panel.click('.hint button.main', 'it may help');
    await panel.waitForText('Changed in your draft');
    await panel.click('button.undo');
    await panel.waitForText('Taken back');
    await panel.waitForText('Blames the customer');
    await inMirror(() => mirror.getByText(came(1), { exact: true }).first().waitFor());
  });

  it('counts a reply that was sent, and what it gave', async () => {
    await arrive(
      tab,
      '102',
      'You wrote three times, and I am sorry. I write to you by 16:00 today.',
      'agent',
    );
    await panel.waitForText('2 agent');
    await inMirror(async () => {
      await says(english('optionsRepliesTotal', { replies: 1, count: 1, acknowledged: 1, timed: 1 }));
      // The draft is still there: it is the one that was sent.
      expect(await habits()).not.toContain(came(2));
    });
    await tab.evaluate(() => window.evenkeelTest.set(''));
    await panel.waitForText('Nothing written yet');
  });

  it('deletes in one click for the open panel too, and brings back what was there beside what came since', async () => {
    await inMirror(async () => {
      await mirror.getByTestId('erase').click();
      await nothing();
    });
    await typeDraft(tab, 'You should have read the terms.');
    await panel.waitForText('Blames the customer');
    await inMirror(async () => {
      await says('Blames the customer');
      expect(await habits()).not.toContain('Non-apology');
      await mirror.getByTestId('undo-erase').click();
      await says('Non-apology');
      expect(await habits()).toContain(`Blames the customer\n${came(2)}`);
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
    await practice.getByTestId('progress').filter({ hasText: 'Non-apology' }).waitFor();
    await practice.getByTestId('inbox').click();
    await practice.getByTestId('drills').click();
    await practice.getByTestId('drill-spot').waitFor();
    await practice.close();
  });

  it('is left alone by practice, and by those who switched it off', async () => {
    const { mirror: before } = await stored(panel);
    const practice = await browser.context.newPage();
    await practice.goto(`chrome-extension://${browser.extensionId}/practice.html`);
    await panel.waitForText('Practice inbox');
    await practice.locator('.ProseMirror').click();
    await practice.keyboard.type(defensive);
    await panel.waitForDraft(defensive);
    await panel.waitForText('Non-apology');
    await panel.click('.hint button.main', "I'm sorry this happened");
    await panel.waitForText('Changed in your draft');
    await practice.close();
    await mirror.bringToFront();
    await mirror.locator('nav [href="#me"]').click();
    await mirror.getByTestId('mirror').uncheck();
    await tab.bringToFront();
    await tab.evaluate(() => window.evenkeelTest.set(''));
    await typeDraft(tab, 'As I already told you, calm down.');
    await panel.waitForText('Tells them how to feel');
    expect((await stored(panel)).mirror).toEqual(before);
  });

  it('offers a pause after three upset customers in a row, to those who asked for it', async () => {
    await mirror.bringToFront();
    await mirror.getByTestId('pauses').check();
    await tab.bringToFront();
    await answerThreeUpset(tab, panel, async () => {
      expect(await panel.text()).not.toContain('A heavy run');
    });
    await panel.waitForText('A heavy run');
    await panel.click('button', 'Take two minutes');
    await panel.waitForText('left.');
    await panel.click('button', 'I am back');
    await panel.waitFor(`!document.body.innerText.includes('left.')`);
  });
});

/** What is stored once every count under way has been written. */
const stored = (panel: Target) =>
  panel.evaluate<{ mirror: unknown }>(
    `navigator.locks.request('mirror', () => browser.storage.local.get('mirror'))`,
  );
