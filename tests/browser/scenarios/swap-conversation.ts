import { expect } from 'vitest';
import { words } from '../driver';
import { conversation, emptyDraft, insertSentence, notice } from '../places';
import type { Scenario } from '../scenario';

/** As a desk does it that has one reply box for all: it keeps the draft, shows the other conversation's, and changes the address. */
const desk = `globalThis.deskDrafts = {};
globalThis.showTicket = (id) => {
  const main = document.querySelector('main');
  deskDrafts[main.dataset.conversationId] = evenkeelTest.html();
  main.dataset.conversationId = id;
  evenkeelTest.set(deskDrafts[id] ?? '');
}`;

/** So long after the edit has begun: it selects, or it is there already. */
const swapAfter = (milliseconds: number) => `new Promise((resolve) => {
  const { ownerDocument } = evenkeelTest.root();
  const begun = () => setTimeout(() => resolve(showTicket('c-2')), ${milliseconds});
  ownerDocument.addEventListener('selectionchange', begun, { once: true });
  ownerDocument.addEventListener('focusin', begun, { once: true });
})`;

export default {
  what: 'another conversation in the same reply box, 0, 50, 100 and 200 ms into an edit: its draft stays empty, and it is said',
  run: async (driver) => {
    await driver.inPage(desk);
    for (const delay of [0, 50, 100, 200]) {
      await driver.panel.waitForSelector(`${conversation('c-1')}`);
      await driver.panel.waitForSelector(emptyDraft);
      const swapped = driver.inPage(swapAfter(delay));
      await driver.panel.click(insertSentence);
      await swapped;
      await driver.panel.waitForSelector(`${conversation('c-2')}`);
      await driver.panel.waitForSelector(`${insertSentence}:not(:disabled)`);
      expect(await words(driver), `${delay} ms`).toBe('');
      const isSaid = await driver.inPanel<boolean>(
        `document.querySelector('${notice('noticeRefusedLeft')}') !== null`,
      );
      const first = await driver.inPage<string>(`deskDrafts['c-1']`);
      // Made for the one before it was left, whole and there alone; or not made, and said.
      if (isSaid) expect(first, `${delay} ms`).toBe('');
      else expect(first.replace(/<[^>]+>/g, ''), `${delay} ms`).toMatch(/^[A-Z].{19,}[.!?:…\]]/);
      await driver.inPage(`(deskDrafts['c-1'] = '', showTicket('c-1'), deskDrafts['c-2'] = '')`);
    }
  },
} satisfies Scenario;
