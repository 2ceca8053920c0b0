import { expect } from 'vitest';
import { words } from '../driver';
import { fixOf } from '../places';
import type { Scenario } from '../scenario';

const draft = 'Hello Lea. Sorry if you feel that way.';

export default {
  what: 'an edit of a draft that changed meanwhile is refused, and nothing is lost',
  run: async (driver) => {
    await driver.set(`<p>${draft}</p>`);
    await driver.panel.waitForDraft(draft);
    await driver.panel.waitForHint('agent/non-apology');
    // The page changes and is busy; the click arrives before the panel can know.
    driver.startInPage(`(async () => {
      evenkeelTest.set('<p>Well. ${draft}</p>');
      while (!evenkeelTest.html().includes('Well')) await new Promise((resolve) => setTimeout(resolve));
      const until = performance.now() + 900;
      while (performance.now() < until);
    })()`);
    await driver.panel.click(fixOf('agent/non-apology'));
    // Whether the draft changed or the editor's whole frame did, it says so.
    await driver.panel.waitForNotice('noticeRefusedChanged', 'noticeRefusedGone');
    expect(await words(driver)).toBe(`Well. ${draft}`);
  },
} satisfies Scenario;
