import { expect } from 'vitest';
import { words } from '../driver';
import { fixOf } from '../places';
import type { Scenario } from '../scenario';

const around = (phrase: string) => `שלום Lea. ${phrase}. ﷽ 100\u00a0% مرحبا 𝒜`;

export default {
  what: 'right-to-left, non-breaking and non-BMP neighbours kept (a non-breaking blank may become a blank)',
  run: async (driver) => {
    const plain = (text: string) => text.replace(/\u00a0/g, ' ');
    await driver.set(`<p>${around('Sorry if you feel that way')}</p>`);
    await driver.panel.waitForDraft(around('Sorry if you feel that way'));
    await driver.panel.click(fixOf('agent/non-apology'));
    await driver.panel.waitForNotice('noticeChanged');
    expect(plain(await words(driver))).toBe(plain(around("I'm sorry this happened")));
  },
} satisfies Scenario;
