import { expect } from 'vitest';
import { words } from '../driver';
import { insertSentence } from '../places';
import type { Scenario } from '../scenario';

const draft = 'Hello Lea, I look into it now.';

const most = draft.length + 5;

/** The browser's own limit for fields, and for editors what pages do instead: they cut off what is too much. */
const limit = `(() => {
  const root = evenkeelTest.root();
  if (root.matches('textarea, input')) root.maxLength = ${most};
  else evenkeelTest.whenChanged(() => {
    const text = root.textContent.replace(/[\\u200b\\ufeff]/g, '');
    if (text.length > ${most}) evenkeelTest.rewrite('<p>' + text.slice(0, ${most}) + '</p>');
  });
})()`;

export default {
  what: 'a reply box that takes only so many characters: the draft is as it was, and why is said',
  run: async (driver) => {
    await driver.set(`<p>${draft}</p>`);
    await driver.panel.waitForDraft(draft);
    await driver.inPage(limit);
    await driver.panel.click(insertSentence);
    await driver.panel.waitForNotice('noticeRefusedTooLong', 'noticeRefusedNotTaken');
    expect(await words(driver)).toBe(draft);
  },
} satisfies Scenario;
