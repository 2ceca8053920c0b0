import { expect } from 'vitest';
import { words } from '../driver';
import { fixOf, undoButton } from '../places';
import type { Scenario } from '../scenario';

const draft = 'Hello Lea. Sorry if you feel that way.';
const fixed = draft.replace('Sorry if you feel that way', 'I’m sorry this happened');

/** The page writes a typographer's apostrophe for each plain one, as it comes in. */
const smarten = `evenkeelTest.whenChanged(() => {
  const html = evenkeelTest.html();
  if (html.includes("'")) evenkeelTest.rewrite(html.replaceAll("'", '’'));
})`;

export default {
  what: 'a page that rewrites quotes as they come in: the edit is in, and is taken back whole',
  run: async (driver) => {
    await driver.set(`<p>${draft}</p>`);
    await driver.panel.waitForDraft(draft);
    await driver.inPage(smarten);
    await driver.panel.click(fixOf('agent/non-apology'));
    await driver.panel.waitForNotice('noticeChanged');
    expect(await words(driver)).toBe(fixed);
    await driver.panel.click(undoButton);
    await driver.panel.waitForNotice('noticeTakenBack');
    expect(await words(driver)).toBe(draft);
  },
} satisfies Scenario;
