import { expect } from 'vitest';
import { caretAtEnd, undo, words } from '../driver';
import { fixOf, undoButton } from '../places';
import type { Scenario } from '../scenario';

const defensive = 'Hello Lea. Sorry if you feel that way. You should have read the terms. Calm down.';

export default {
  what: 'one phrase of three replaced; back by the panel and by Ctrl+Z in one step; typed on after it',
  always: true,
  run: async (driver) => {
    await caretAtEnd(driver);
    await driver.type(defensive);
    await driver.panel.waitForDraft(defensive);
    const before = await driver.html();
    await driver.panel.click(fixOf('agent/non-apology'));
    await driver.panel.waitForNotice('noticeChanged');
    expect(await words(driver)).toBe(
      defensive.replace('Sorry if you feel that way', "I'm sorry this happened"),
    );
    await driver.panel.click(undoButton);
    await driver.panel.waitForNotice('noticeTakenBack');
    expect(await driver.html()).toBe(before);
    await driver.panel.click(fixOf('agent/non-apology'));
    await driver.panel.waitForNotice('noticeChanged');
    await caretAtEnd(driver);
    await undo(driver);
    expect(await words(driver)).toBe(defensive);
    await caretAtEnd(driver);
    await driver.type(' Bye.');
    expect(await words(driver)).toBe(`${defensive} Bye.`);
  },
} satisfies Scenario;
