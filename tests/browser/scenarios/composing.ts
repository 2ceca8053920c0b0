import { expect } from 'vitest';
import { words } from '../driver';
import type { Scenario } from '../scenario';

const draft = 'Hello Lea. Sorry if you feel that way.';
const compose = (type: string) =>
  `evenkeelTest.root().dispatchEvent(new CompositionEvent('${type}', { bubbles: true, composed: true, data: '' })) && 0`;

export default {
  what: 'no edit while an input method composes',
  run: async (driver) => {
    await driver.set(`<p>${draft}</p>`);
    await driver.panel.waitForDraft(draft);
    await driver.panel.waitForText("I'm sorry this happened");
    await driver.inPage(compose('compositionstart'));
    await driver.panel.click('.hint button.main', "I'm sorry this happened");
    await driver.panel.waitForText('in the middle of a word');
    expect(await words(driver)).toBe(draft);
    await driver.inPage(compose('compositionend'));
  },
} satisfies Scenario;
