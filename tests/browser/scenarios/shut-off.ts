import { expect } from 'vitest';
import { words } from '../driver';
import { fixOf, testId } from '../places';
import type { Scenario } from '../scenario';

const draft = 'Hello Lea. Sorry if you feel that way.';

const ways = {
  inert: [
    'document.querySelector("#composer").inert = true',
    'document.querySelector("#composer").inert = false',
  ],
  modal: ['document.querySelector("#before").showModal()', 'document.querySelector("#before").close()'],
};
const elsewhere = `[...document.querySelectorAll('#elsewhere, #before input')].map(({ value }) => value).join('')`;

export default {
  what: 'behind a modal dialog or in an inert part: refused with the reason, and made once it is open again',
  run: async (driver) => {
    await driver.set(`<p>${draft}</p>`);
    await driver.panel.waitForDraft(draft);
    const before = await driver.html();
    for (const [shut, open] of Object.values(ways)) {
      await driver.inPage(shut!);
      await driver.panel.click(fixOf('agent/non-apology'));
      await driver.panel.waitForNotice('noticeRefusedFocus');
      expect(await driver.html()).toBe(before);
      expect(await driver.inPage(elsewhere)).toBe('');
      await driver.inPage(open!);
      await driver.panel.click(testId('close-notice'));
      await driver.panel.waitUntilGone('[data-notice]');
    }
    await driver.panel.click(fixOf('agent/non-apology'));
    await driver.panel.waitForNotice('noticeChanged');
    expect(await words(driver)).toBe(draft.replace('Sorry if you feel that way', "I'm sorry this happened"));
  },
} satisfies Scenario;
