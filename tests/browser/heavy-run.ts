import type { Page } from 'playwright-core';
import { conversation, testId } from './places';
import type { Target } from './target';
import { addTicket, arrive, switchTo } from './zendesk-page';

/** Three upset customers in a row are answered, each in a ticket of their own. */
export async function answerThreeUpset(
  tab: Page,
  panel: Target,
  beforeEach: () => Promise<void> = async () => {},
): Promise<void> {
  for (const ticketId of ['101', '102', '103']) {
    if (ticketId === '103') await addTicket(tab, ticketId);
    await switchTo(tab, ticketId);
    await panel.waitForSelector(conversation(ticketId));
    await seen(panel, () => arrive(tab, ticketId, 'This is outrageous. I am furious about it.'));
    await beforeEach();
    await seen(panel, () => arrive(tab, ticketId, 'I am looking into it now.', 'agent'));
  }
}

/** Waits until the panel has read one message more. */
async function seen(panel: Target, happens: () => Promise<void>): Promise<void> {
  const before = await panel.evaluate<number>(
    `Number(document.querySelector('${testId('facts')}').dataset.messages)`,
  );
  await happens();
  await panel.waitForMessages(before + 1);
}
