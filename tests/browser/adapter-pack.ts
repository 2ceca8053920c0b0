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
const savedPage = `<div data-test-id="header-tab" data-entity-id="102" aria-current="page"></div>
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
      pages: [{ address: ticket, html: savedPage, messages: [{ speaker, text: 'It leaks.' }] }],
    },
  ],
});

type Pack = ReturnType<typeof zendeskPack>;

/** The settings' page for packs. */
export async function openPacks({
  context,
  extensionId,
}: Pick<Launched, 'context' | 'extensionId'>): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html#packs`);
  return page;
}

/** Chooses a pack's file, as an admin does. */
export const choose = (page: Page, pack: Pack): Promise<void> =>
  page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: `${pack.id}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(pack)),
    });

/** Imports a pack that holds. @returns the settings' page */
export async function importPack(
  browser: Pick<Launched, 'context' | 'extensionId'>,
  pack: Pack,
): Promise<Page> {
  const page = await openPacks(browser);
  await choose(page, pack);
  await page.locator(packItem(pack.id, pack.version)).waitFor();
  return page;
}
