import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Launched, launch } from '../chromium';
import { chromiumExtension } from '../extension-folders';
import { hint, mutedHere, testId } from '../places';
import type { Target } from '../target';
import { serveTickets, type TicketServer } from './ticket-server';

const draft = 'Sorry if you feel that way. I look.';
const rule = 'agent/non-apology';
const unsaved = `${testId('problem-bar')} [data-where="settings"]`;

/** Chromium's own limit: Firefox has none for an extension but the disk's. */
describe('the browser’s storage is full, in Chromium', () => {
  let browser: Launched;
  let desk: TicketServer;
  let tab: Page;
  let panel: Target;
  const settings = () =>
    panel.evaluate<{ muted: unknown[] } | undefined>(
      `navigator.locks.request('settings', () => browser.storage.local.get('settings')).then((all) => all.settings)`,
    );
  beforeAll(async () => {
    desk = await serveTickets();
    browser = await launch(chromiumExtension.onThisMachine);
    tab = browser.context.pages()[0]!;
    await tab.goto(desk.ticket('c-1'));
    panel = await browser.openPanel(tab);
    await tab.focus('#composer');
    await tab.keyboard.type(draft);
    await panel.waitForHint(rule);
    // What is left is filled to the last byte that a setting would need.
    await panel.evaluate(`(async () => {
      const { local } = browser.storage;
      for (let size = 8_000_000, n = 0; size >= 1; n++)
        await local.set({ ['fill ' + n]: 'x'.repeat(size) }).catch(() => { size = Math.floor(size / 2); });
    })()`);
  });
  afterAll(async () => {
    await browser?.close();
    desk?.close();
  });

  it('“not this” holds for the time being, and that it is not stored is said, with what can be done', async () => {
    await panel.click(`${hint(rule)} ${testId('not-this')}`);
    await panel.waitForSelector(mutedHere(1));
    await panel.waitForSelector(unsaved);
    expect(await panel.has(hint(rule))).toBe(false);
    expect(await settings()).toBeUndefined();
  });

  it('it is stored with the next change once there is room, and said no more', async () => {
    await panel.evaluate(
      `browser.storage.local.get().then((all) => browser.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('fill'))))`,
    );
    await panel.click(`${testId('menu')} summary`);
    await panel.click(testId('set-quiet'));
    await panel.waitForTestId('quiet');
    await panel.waitUntilGone(unsaved);
    expect((await settings())?.muted).toHaveLength(1);
  });
});
