import type { Page } from 'playwright-core';
import { builtInAdapters } from '../../lib/adapters/choose';
import type { Adapter } from '../../lib/model/adapter';
import type { Message } from '../../lib/model/conversation';
import type { Launched } from './chromium';
import { oneRulePack } from './one-rule-pack';
import { packItem } from './places';
import { ticket } from './zendesk-page';

const zendesk = builtInAdapters.find(({ id }) => id === 'zendesk')!;

/** One ticket with one message, which proves the adapter. */
export const savedPage = `<div data-test-id="header-tab" data-entity-id="102" aria-current="page"></div>
<div class="conversation-polaris" data-ticket-id="102"><div data-test-id="omni-log-container"><article data-test-id="omni-log-comment-item">
<div data-test-id="omni-log-item-message" type="end-user"><div data-test-id="omni-log-message-content">It leaks.</div></div>
</article></div></div>`;

/**
 * A pack that reads Zendesk in a way of its own, as a team may that has changed its pages.
 * @param speaker whom it takes the one who wrote on its saved page for
 */
export const zendeskPack = (
  change: (adapter: Adapter) => Partial<Adapter>,
  speaker: Message['speaker'] = 'customer',
) => ({
  ...oneRulePack({ id: 'desks', name: 'Desks', words: 'copper spoon', label: 'No copper spoon' }),
  adapters: [
    {
      adapter: { ...zendesk, ...change(zendesk) },
      pages: [{ address: ticket, html: '', messages: [{ speaker: 'customer', text: 'x' }] }],
    },
  ],
});

/** Imports a pack as an admin does. @returns the settings' page */
export async function importPack(
  { context, extensionId }: Pick<Launched, 'context' | 'extensionId'>,
  pack: ReturnType<typeof zendeskPack>,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html#packs`);
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: `${pack.id}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(pack)),
    });
  await page.locator(packItem(pack.id, pack.version)).waitFor();
  return page;
}
