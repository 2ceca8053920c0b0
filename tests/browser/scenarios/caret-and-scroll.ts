import { expect } from 'vitest';
import { caretAtEnd, words } from '../driver';
import { fixOf } from '../places';
import type { Scenario } from '../scenario';

const lines = [
  'Sorry if you feel that way.',
  ...Array.from({ length: 30 }, (_, n) => `This is line ${n} of what you asked for.`),
];

/** How far the editor, or what scrolls it, is scrolled down. */
const scrolled = `(() => {
  const root = evenkeelTest.root();
  return Math.max(root.scrollTop, root.ownerDocument.scrollingElement.scrollTop, document.querySelector('#composer').scrollTop);
})()`;

export default {
  what: 'caret and scroll where they were; the next letters land at the caret',
  rich: true,
  run: async (driver) => {
    await driver.set(lines.map((line) => `<p>${line}</p>`).join(''));
    await driver.panel.waitForDraft(lines.join('\n'));
    await caretAtEnd(driver);
    await driver.type(' End');
    await driver.panel.waitForDraft(`${lines.join('\n')} End`);
    const before = await driver.inPage<number>(scrolled);
    await driver.panel.click(fixOf('agent/non-apology'));
    await driver.panel.waitForNotice('noticeChanged');
    expect(Math.abs((await driver.inPage<number>(scrolled)) - before)).toBeLessThan(4);
    await driver.type('!');
    expect((await words(driver)).endsWith(' End!')).toBe(true);
  },
} satisfies Scenario;
