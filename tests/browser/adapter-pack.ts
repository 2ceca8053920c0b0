import type { Page } from 'playwright-core';
import { builtInAdapters } from '../../lib/adapters/choose';
import type { Adapter } from '../../lib/model/adapter';
import type { Launched } from './chromium';
import { oneRulePack } from './one-rule-pack';
import { packItem } from './places';
import { ticket } from './zendesk-page';

const zendesk = builtInAdapters.find(({ id }) => id === 'zendesk')!;

/** A pack that reads Zendesk in a way of its own, as a team may that has changed its pages. */
export const zendeskPack = (change: (adapter: Adapter) => Partial<Adapter>) => ({
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
