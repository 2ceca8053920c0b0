import { expect } from 'vitest';
import { caretAtEnd, words } from '../driver';
import { fixOf } from '../places';
import type { Scenario } from '../scenario';

const draft = 'Sorry if you feel that way. I look into it now. Sorry if you feel that way';

export default {
  what: 'a phrase replaced at the very start and at the very end',
  run: async (driver) => {
    await caretAtEnd(driver);
    await driver.type(draft);
    await driver.panel.waitForDraft(draft);
    await driver.panel.click(fixOf('agent/non-apology'));
    const first = draft.replace('Sorry if you feel that way', "I'm sorry this happened");
    await driver.panel.waitForDraft(first);
    expect(await words(driver)).toBe(first);
    await driver.panel.click(fixOf('agent/non-apology'));
    const both = first.replace('Sorry if you feel that way', "I'm sorry this happened");
    await driver.panel.waitForDraft(both);
    expect(await words(driver)).toBe(both);
  },
} satisfies Scenario;
