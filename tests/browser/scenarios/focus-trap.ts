import { expect } from 'vitest';
import { words } from '../driver';
import { fixOf } from '../places';
import type { Scenario } from '../scenario';

const draft = 'Hello Lea. Sorry if you feel that way.';
const fixed = draft.replace('Sorry if you feel that way', "I'm sorry this happened");

/** As dialogs that are none of the browser's own keep the keyboard: whatever else gets it loses it again. */
const trap = `(() => {
  const own = document.querySelector('#elsewhere');
  document.addEventListener('focusin', ({ target }) => target === own || own.focus(), true);
  own.focus();
})()`;

export default {
  what: 'a page that takes the keyboard back: no word of the edit goes anywhere else',
  run: async (driver) => {
    await driver.set(`<p>${draft}</p>`);
    await driver.panel.waitForDraft(draft);
    await driver.inPage(trap);
    await driver.panel.click(fixOf('agent/non-apology'));
    // Into a frame the keyboard goes without a word to the page around it: there the trap catches nothing.
    const isFramed = await driver.inPage<boolean>('evenkeelTest.root().ownerDocument !== document');
    await driver.panel.waitForNotice(isFramed ? 'noticeChanged' : 'noticeRefusedFocus');
    expect(await words(driver)).toBe(isFramed ? fixed : draft);
    expect(await driver.inPage('document.querySelector("#elsewhere").value')).toBe('');
  },
} satisfies Scenario;
