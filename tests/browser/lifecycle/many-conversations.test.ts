import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Launched, launch } from '../chromium';
import { chromiumExtension } from '../extension-folders';
import { conversation } from '../places';
import type { Target } from '../target';
import { serveTickets, type TicketServer } from './ticket-server';

let browser: Launched;
let desk: TicketServer;
let tab: Page;
let panel: Target;
beforeAll(async () => {
  desk = await serveTickets();
  browser = await launch(chromiumExtension.onThisMachine);
  tab = browser.context.pages()[0]!;
  await tab.goto(desk.ticket('c-0'));
  panel = await browser.openPanel(tab);
  await panel.waitForSelector(conversation('c-0'));
});
afterAll(async () => {
  await browser?.close();
  desk?.close();
});

/** The agent goes from ticket to ticket in one tab, as a desk that is one page does it. */
async function leaf(from: number, to: number): Promise<void> {
  for (let n = from; n < to; n++) {
    await tab.evaluate((id) => {
      const main = document.querySelector('main')!;
      for (const body of main.querySelectorAll('.body')) body.textContent = `Ticket ${id}: still no answer.`;
      main.dataset.conversationId = id;
    }, `c-${n}`);
    await panel.waitForSelector(conversation(`c-${n}`));
  }
}

it('hundreds of tickets in a row leave no more memory taken than the first hundred', {
  timeout: 240_000,
}, async () => {
  const cdp = await browser.context.newCDPSession(tab);
  const used = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    await panel.send('HeapProfiler.collectGarbage');
    const ofPanel = await panel.send<{ usedSize: number }>('Runtime.getHeapUsage');
    return { page: (await cdp.send('Runtime.getHeapUsage')).usedSize, panel: ofPanel.usedSize };
  };
  await leaf(1, 100);
  const early = await used();
  await leaf(100, 400);
  const late = await used();
  expect(late.page / early.page).toBeLessThan(1.2);
  expect(late.panel / early.panel).toBeLessThan(1.2);
});
