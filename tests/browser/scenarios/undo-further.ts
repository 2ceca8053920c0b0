import { expect } from 'vitest';
import { caretAtEnd, undo, words } from '../driver';
import { fixOf } from '../places';
import type { Scenario } from '../scenario';

const draft = 'Hello Lea. Sorry if you feel that way.';

export default {
  what: 'Ctrl+Z goes on working behind the edit',
  run: async (driver) => {
    await caretAtEnd(driver);
    await driver.type(draft);
    await driver.panel.waitForDraft(draft);
    await driver.panel.click(fixOf('agent/non-apology'));
    await driver.panel.waitForNotice('noticeChanged');
    await caretAtEnd(driver);
    await undo(driver);
    expect(await words(driver)).toBe(draft);
    // How much of the typing one step takes back is the editor's own affair.
    await undo(driver);
    expect((await words(driver)).length).toBeLessThan(draft.length);
  },
} satisfies Scenario;
