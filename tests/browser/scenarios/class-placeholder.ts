import { expect } from 'vitest';
import { caretAtEnd, words } from '../driver';
import { fixOf } from '../places';
import type { Scenario } from '../scenario';

const draft = 'Hello Lea. Sorry if you feel that way.';

export default {
  what: 'a reply box of the class “placeholder” is read and edited once the agent has been in it',
  run: async (driver) => {
    await driver.inPage(`evenkeelTest.root().classList.add('placeholder')`);
    await caretAtEnd(driver);
    await driver.type(draft);
    await driver.panel.waitForDraft(draft);
    await driver.panel.click(fixOf('agent/non-apology'));
    await driver.panel.waitForNotice('noticeChanged');
    expect(await words(driver)).toBe(draft.replace('Sorry if you feel that way', "I'm sorry this happened"));
  },
} satisfies Scenario;
