import { expect } from 'vitest';
import { words } from '../driver';
import type { Scenario } from '../scenario';

const draft = 'Hello Lea. Sorry if you feel that way.';

export default {
  what: 'an edit of a draft that changed meanwhile is refused, and nothing is lost',
  run: async (driver) => {
    await driver.set(`<p>${draft}</p>`);
    await driver.panel.waitForDraft(draft);
    await driver.panel.waitForText("I'm sorry this happened");
    // The page changes and is busy; the click arrives before the panel can know.
    driver.startInPage(`(async () => {
      evenkeelTest.set('<p>Well. ${draft}</p>');
      while (!evenkeelTest.html().includes('Well')) await new Promise((resolve) => setTimeout(resolve));
      const until = performance.now() + 900;
      while (performance.now() < until);
    })()`);
    await driver.panel.click('.hint button.main', "I'm sorry this happened");
    // Whether the draft changed or the editor's whole frame did, it says so.
    await driver.panel.waitForText('nothing was touched');
    expect(await words(driver)).toBe(`Well. ${draft}`);
  },
} satisfies Scenario;
