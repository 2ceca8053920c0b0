/** What the panel can show, each state with what brings it about; every one starts where the one before ended. */
import type { Page } from 'playwright-core';
import { answerThreeUpset } from '../heavy-run';
import { blind, commitment, conversation, fixOf, heat, pauseOffer, teachingStep, testId } from '../places';
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
  { name: 'panel-upset', reach: (_, panel) => panel.waitForSelector(heat('critical')) },
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
      await panel.click(fixOf('agent/non-apology'));
      await panel.waitForNotice('noticeChanged');
    },
  },
  {
    name: 'panel-refused',
    reach: async (tab, panel) => {
      await setDraft(tab, '<p>Quite another text.</p>');
      // The page's reader has not had its pause yet: the panel still shows the old draft.
      await panel.evaluate(`document.querySelector('${testId('fix')}').click()`);
      await panel.waitForNotice('noticeRefusedChanged');
    },
  },
  {
    name: 'panel-muted',
    reach: async (tab, panel) => {
      await panel.click(testId('close-notice'));
      await setDraft(tab, `<p>${defensive}</p>`);
      await panel.waitForDraft(defensive);
      await panel.click(testId('not-this'));
      await panel.click(`${testId('muted')} summary`);
    },
  },
  {
    name: 'panel-steps',
    reach: async (tab, panel) => {
      await setDraft(tab, '');
      await arrive(tab, '102', 'Will you refund the fee for this month?');
      await typeDraft(tab, 'I am sorry that you wrote three times. I will call you tomorrow at 16:00.');
      await panel.waitForSelector(commitment('offered'));
      await panel.click(testId('remind'));
      await panel.evaluate(
        `for (const one of document.querySelectorAll('[data-step] details')) one.open = true;`,
      );
    },
  },
  {
    name: 'panel-thanked',
    reach: async (tab, panel) => {
      await setDraft(tab, '');
      await arrive(tab, '102', 'I refunded the fee and reset your line.', 'agent');
      await arrive(tab, '102', 'It works again. Thank you so much!');
      await panel.waitForCue('customer/relief');
    },
  },
  {
    name: 'panel-procedure',
    reach: async (tab, panel) => {
      await arrive(tab, '102', 'I am going to sue you, my lawyer writes tomorrow.');
      await panel.waitForCue('customer/legal-threat');
    },
  },
  {
    name: 'panel-safety',
    reach: async (tab, panel) => {
      await arrive(tab, '102', 'There is no point in going on, I do not want to live anymore.');
      await panel.waitForTestId('safety');
    },
  },
  {
    name: 'panel-quiet',
    reach: async (_, panel) => {
      await panel.click(`${testId('menu')} summary`);
      await panel.click(testId('set-quiet'));
      await panel.waitForTestId('quiet');
    },
  },
  {
    name: 'panel-heavy-run',
    reach: async (tab, panel) => {
      await panel.click(testId('speak'));
      // In its turn, or the panel may still be writing what the click changed.
      await panel.evaluate(`navigator.locks.request('settings', async () => {
        const { settings } = await browser.storage.local.get('settings');
        await browser.storage.local.set({ settings: { ...settings, pauses: true, chosen: ['pauses'] } });
      })`);
      await answerThreeUpset(tab, panel);
      await panel.waitForSelector(pauseOffer(false));
    },
  },
  {
    name: 'panel-menu',
    reach: (_, panel) => panel.click(`${testId('menu')} summary`),
  },
  {
    name: 'panel-off',
    reach: async (_, panel) => {
      await panel.click(testId('set-off'));
      await panel.waitForSelector(blind('off'));
    },
  },
  {
    name: 'panel-no-conversation',
    reach: async (tab, panel) => {
      await panel.click(testId('read-again'));
      await panel.waitForSelector(conversation('103'));
      await tab.evaluate(() => document.querySelector('main')!.remove());
      await panel.waitForTestId('blind');
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
      await panel.waitForSelector(blind('no-access'));
    },
  },
];

/** On a help desk that nobody described, with the copy that may read it. */
export const otherDeskStates: readonly PanelState[] = [
  { name: 'panel-other-desk', reach: (_, panel) => panel.waitForTestId('teach') },
  {
    name: 'panel-teaching',
    reach: async (_, panel) => {
      await panel.click(`${testId('teach')} summary`);
      await panel.click(testId('teach-begin'));
      await panel.waitForSelector(teachingStep('customer'));
    },
  },
];
