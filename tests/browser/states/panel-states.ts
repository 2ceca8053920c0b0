/** What the panel can show, each state with what brings it about; every one starts where the one before ended. */
import type { Page } from 'playwright-core';
import { answerThreeUpset } from '../heavy-run';
import type { Target } from '../target';
import { arrive, typeDraft } from '../zendesk-page';

interface PanelState {
  name: string;
  reach(tab: Page, panel: Target): Promise<void>;
}

const defensive = 'Sorry if you feel that way. You should have read the terms.';
const setDraft = (tab: Page, html: string) => tab.evaluate((text) => window.evenkeelTest.set(text), html);

/** On a Zendesk ticket. */
export const ticketStates: readonly PanelState[] = [
  { name: 'panel-upset', reach: (_, panel) => panel.waitForText('Critical') },
  {
    name: 'panel-draft',
    reach: async (tab, panel) => {
      await typeDraft(tab, defensive);
      await panel.waitForDraft(defensive);
    },
  },
  {
    name: 'panel-fixed',
    reach: async (_, panel) => {
      await panel.click('.hint button.main', "I'm sorry this happened");
      await panel.waitForText('Changed in your draft');
    },
  },
  {
    name: 'panel-refused',
    reach: async (tab, panel) => {
      await setDraft(tab, '<p>Quite another text.</p>');
      // The page's reader has not had its pause yet: the panel still shows the old draft.
      await panel.evaluate(`document.querySelector('.hint button.main').click()`);
      await panel.waitForText('has changed meanwhile');
    },
  },
  {
    name: 'panel-muted',
    reach: async (tab, panel) => {
      await panel.click('.notice .close');
      await setDraft(tab, `<p>${defensive}</p>`);
      await panel.waitForDraft(defensive);
      await panel.click('.hint button', 'Not this');
      await panel.click('summary', 'Muted here');
    },
  },
  {
    name: 'panel-steps',
    reach: async (tab, panel) => {
      await setDraft(tab, '');
      await arrive(tab, '102', 'Will you refund the fee for this month?');
      await typeDraft(tab, 'I am sorry that you wrote three times. I will call you tomorrow at 16:00.');
      await panel.waitForText('You promise');
      await panel.click('.promises button', 'Remind me');
      await panel.evaluate(`for (const one of document.querySelectorAll('.steps details')) one.open = true;`);
    },
  },
  {
    name: 'panel-thanked',
    reach: async (tab, panel) => {
      await setDraft(tab, '');
      await arrive(tab, '102', 'I refunded the fee and reset your line.', 'agent');
      await arrive(tab, '102', 'It works again. Thank you so much!');
      await panel.waitForText('It works for them now');
    },
  },
  {
    name: 'panel-procedure',
    reach: async (tab, panel) => {
      await arrive(tab, '102', 'I am going to sue you, my lawyer writes tomorrow.');
      await panel.waitForText('Legal threat');
    },
  },
  {
    name: 'panel-safety',
    reach: async (tab, panel) => {
      await arrive(tab, '102', 'There is no point in going on, I do not want to live anymore.');
      await panel.waitForText('Safety first');
    },
  },
  {
    name: 'panel-quiet',
    reach: async (_, panel) => {
      await panel.click('.menu summary');
      await panel.click('.menu-items button', 'Quiet for this conversation');
      await panel.waitForText('Nothing is checked');
    },
  },
  {
    name: 'panel-heavy-run',
    reach: async (tab, panel) => {
      await panel.click('button', 'Speak again');
      // In its turn, or the panel may still be writing what the click changed.
      await panel.evaluate(`navigator.locks.request('settings', async () => {
        const { settings } = await browser.storage.local.get('settings');
        await browser.storage.local.set({ settings: { ...settings, pauses: true, chosen: ['pauses'] } });
      })`);
      await answerThreeUpset(tab, panel);
      await panel.waitForText('A heavy run');
    },
  },
  {
    name: 'panel-menu',
    reach: (_, panel) => panel.click('.menu summary'),
  },
  {
    name: 'panel-off',
    reach: async (_, panel) => {
      await panel.click('.menu-items button', 'Off on acme.zendesk.com');
      await panel.waitForText('Off on this site');
    },
  },
  {
    name: 'panel-no-conversation',
    reach: async (tab, panel) => {
      await panel.click('button', 'Read acme.zendesk.com again');
      await panel.waitForText('#103');
      await tab.evaluate(() => document.querySelector('main')!.remove());
      await panel.waitFor(`!document.body.innerText.includes('#103')`);
    },
  },
  {
    name: 'panel-no-access',
    reach: async (tab, panel) => {
      await tab
        .context()
        .route('https://mail.example/**', (route) =>
          route.fulfill({ contentType: 'text/html', body: '<title>Mail</title><h1>Mail</h1>' }),
        );
      await tab.goto('https://mail.example/');
      await panel.waitForText('Nothing is read here');
    },
  },
];

/** On a help desk that nobody described, with the copy that may read it. */
export const otherDeskStates: readonly PanelState[] = [
  { name: 'panel-other-desk', reach: (_, panel) => panel.waitForText('Teach Evenkeel this page') },
  {
    name: 'panel-teaching',
    reach: async (_, panel) => {
      await panel.click('summary', 'Teach Evenkeel this page');
      await panel.click('button', 'Point at its parts');
      await panel.waitForText('one of the customer’s messages');
    },
  },
];
