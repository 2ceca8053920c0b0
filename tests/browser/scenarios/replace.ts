import { expect } from 'vitest';
import { caretAtEnd, undo, words } from '../driver';
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
    await driver.panel.click('.hint button.main', "I'm sorry this happened");
    await driver.panel.waitForText('Changed in your draft');
    expect(await words(driver)).toBe(
      defensive.replace('Sorry if you feel that way', "I'm sorry this happened"),
    );
    await driver.panel.click('button.undo');
    await driver.panel.waitForText('Taken back');
    expect(await driver.html()).toBe(before);
    await driver.panel.click('.hint button.main', "I'm sorry this happened");
    await driver.panel.waitForText('Changed in your draft');
    await caretAtEnd(driver);
    await undo(driver);
    expect(await words(driver)).toBe(defensive);
    await caretAtEnd(driver);
    await driver.type(' Bye.');
    expect(await words(driver)).toBe(`${defensive} Bye.`);
  },
} satisfies Scenario;
