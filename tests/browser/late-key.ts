import { expect } from 'vitest';
import { caretAtEnd, type Driver, words } from './driver';
import { fixOf, notice } from './places';

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

/**
 * A fix is clicked, and a key comes while the edit has its phrase selected.
 * @param then what the key makes of a text, at whose end the agent's caret is
 */
export async function pressDuringEdit(
  driver: Driver,
  press: () => Promise<void>,
  then: (text: string) => string,
): Promise<void> {
  await caretAtEnd(driver);
  await driver.type(draft);
  await driver.panel.waitForDraft(draft);
  await driver.panel.waitForHint('agent/non-apology');
  const selected = driver.inPage(whenSelected);
  await driver.panel.click(fixOf('agent/non-apology'));
  await selected;
  await press();
  await driver.panel.waitForNotice('noticeChanged', 'noticeRefusedChanged');
  // Whichever came first: what was there is there, and the key.
  const made = `document.querySelector('${notice('noticeChanged')}') !== null`;
  const isMade = await driver.inPanel<boolean>(made);
  expect(await words(driver)).toBe(then(isMade ? fixed : draft));
}
