import { expect } from 'vitest';
import { caretAtEnd, words } from '../driver';
import { insertSentence } from '../places';
import type { Scenario } from '../scenario';

const greeted = 'Hello Lea, I look into it now.';

export default {
  what: 'a sentence inserted after the greeting',
  always: true,
  run: async (driver) => {
    await caretAtEnd(driver);
    await driver.type(greeted);
    await driver.panel.waitForDraft(greeted);
    await driver.panel.click(insertSentence);
    await driver.panel.waitForNotice('noticeInserted', 'noticeInsertedBlank');
    expect(await words(driver)).toMatch(/^Hello Lea, [A-Z].+ I look into it now\.$/);
  },
} satisfies Scenario;
