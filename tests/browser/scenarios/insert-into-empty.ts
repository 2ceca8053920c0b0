import { expect } from 'vitest';
import { words } from '../driver';
import { insertSentence } from '../places';
import type { Scenario } from '../scenario';

export default {
  what: 'a sentence inserted into an empty draft that never had the focus',
  always: true,
  run: async (driver) => {
    await driver.panel.click(insertSentence);
    await driver.panel.waitForNotice('noticeInserted', 'noticeInsertedBlank');
    expect((await words(driver)).length).toBeGreaterThan(20);
  },
} satisfies Scenario;
