import { expect } from 'vitest';
import { caretAtEnd, undo, words } from '../driver';
import type { Scenario } from '../scenario';

const draft = 'Hello Lea. Sorry if you feel that way.';

export default {
  what: 'Ctrl+Z goes on working behind the edit',
  run: async (driver) => {
    await caretAtEnd(driver);
    await driver.type(draft);
    await driver.panel.waitForDraft(draft);
    await driver.panel.click('.hint button.main', "I'm sorry this happened");
    await driver.panel.waitForText('Changed in your draft');
    await caretAtEnd(driver);
    await undo(driver);
    expect(await words(driver)).toBe(draft);
    // How much of the typing one step takes back is the editor's own affair.
    await undo(driver);
    expect((await words(driver)).length).toBeLessThan(draft.length);
  },
} satisfies Scenario;
