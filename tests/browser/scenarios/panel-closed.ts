import { expect } from 'vitest';
import { words } from '../driver';
import { fixOf, notice } from '../places';
import type { Scenario } from '../scenario';

const draft = 'Hello Lea. Sorry if you feel that way.';

export default {
  what: 'a panel that closes right behind the click: nothing is put in any more, and the next panel says so',
  run: async (driver) => {
    await driver.set(`<p>${draft}</p>`);
    await driver.panel.waitForDraft(draft);
    await driver.panel.waitForHint('agent/non-apology');
    // The page is busy: it hears of the click and of the closing one behind the other.
    driver.startInPage(`(() => {
      const until = performance.now() + 1500;
      while (performance.now() < until);
    })()`);
    await driver.panel.click(fixOf('agent/non-apology'));
    await driver.reopenPanel();
    await driver.panel.waitForNotice('noticeNotMadeClosed', 'noticeMadeWhileClosed');
    // A field takes its words in the moment that the click is heard.
    const made = `document.querySelector('${notice('noticeMadeWhileClosed')}') !== null`;
    const isMade = await driver.inPanel<boolean>(made);
    expect(await words(driver)).toBe(
      isMade ? draft.replace('Sorry if you feel that way', "I'm sorry this happened") : draft,
    );
  },
} satisfies Scenario;
