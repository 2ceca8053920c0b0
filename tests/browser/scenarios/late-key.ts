import { expect } from 'vitest';
import { caretAtEnd, type Driver, words } from '../driver';
import { fixOf, notice, testId } from '../places';
import type { Scenario } from '../scenario';

const draft = 'Hello Lea. Sorry if you feel that way. I look.';
const phrase = 'Sorry if you feel that way';
const fixed = draft.replace(phrase, "I'm sorry this happened");

/** Resolves as soon as the edit has the phrase selected; the page is then busy until the key has arrived. */
const whenSelected = `new Promise((resolve) => {
  const root = evenkeelTest.root();
  const tree = root.getRootNode();
  const view = root.ownerDocument.defaultView;
  const look = () => {
    const selection = tree.getSelection?.() ?? view.getSelection();
    if (!selection.toString().includes('feel')) return;
    root.ownerDocument.removeEventListener('selectionchange', look);
    resolve(true);
    setTimeout(() => {
      const until = performance.now() + 300;
      while (performance.now() < until);
    });
  };
  root.ownerDocument.addEventListener('selectionchange', look);
})`;

/** A letter, and a key that takes one away: each with what it makes of a text that ends in "look.". */
const keys: readonly [press: (driver: Driver) => Promise<void>, then: (text: string) => string][] = [
  [(driver) => driver.type('x'), (text) => `${text}x`],
  [(driver) => driver.press('Backspace'), (text) => text.slice(0, -1)],
];

export default {
  what: 'a key typed while the edit waits is kept, and so is the phrase that the edit had selected',
  rich: true,
  run: async (driver) => {
    for (const [press, then] of keys) {
      await driver.set(`<p>${draft}</p>`);
      await driver.panel.waitForDraft(draft);
      await caretAtEnd(driver);
      await driver.panel.waitForHint('agent/non-apology');
      const selected = driver.inPage(whenSelected);
      await driver.panel.click(fixOf('agent/non-apology'));
      await selected;
      await press(driver);
      await driver.panel.waitForNotice('noticeChanged', 'noticeRefusedChanged');
      // Whichever came first: what was there is there, and the key.
      const made = `document.querySelector('${notice('noticeChanged')}') !== null`;
      const isMade = await driver.inPanel<boolean>(made);
      expect(await words(driver)).toBe(then(isMade ? fixed : draft));
      await driver.panel.click(testId('close-notice'));
      await driver.panel.waitUntilGone('[data-notice]');
    }
  },
} satisfies Scenario;
