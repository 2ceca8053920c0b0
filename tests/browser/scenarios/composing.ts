import { expect } from 'vitest';
import { words } from '../driver';
import { fixOf } from '../places';
import type { Scenario } from '../scenario';

const draft = 'Hello Lea. Sorry if you feel that way.';
const compose = (type: string) =>
  `evenkeelTest.root().dispatchEvent(new CompositionEvent('${type}', { bubbles: true, composed: true, data: '' })) && 0`;

export default {
  what: 'no edit while an input method composes',
  run: async (driver) => {
    await driver.set(`<p>${draft}</p>`);
    await driver.panel.waitForDraft(draft);
    await driver.panel.waitForHint('agent/non-apology');
    await driver.inPage(compose('compositionstart'));
    await driver.panel.click(fixOf('agent/non-apology'));
    await driver.panel.waitForNotice('noticeRefusedComposing');
    expect(await words(driver)).toBe(draft);
    await driver.inPage(compose('compositionend'));
  },
} satisfies Scenario;
