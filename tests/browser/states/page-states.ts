/** What the settings and the practice inbox can show, each state with what brings it about. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { oneRulePack } from '../one-rule-pack';
import { mirrorWeeks } from './mirror-weeks';

interface PageState {
  name: string;
  /** Where it begins; the page of the state before goes on without one. */
  address?: string;
  /** @param folder for files that the state needs */
  reach(page: Page, folder: string): Promise<unknown>;
}

const file = (folder: string, name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const pack = oneRulePack({ id: 'shop', name: 'Shop rules', words: 'silver spoon', label: 'No silver spoon' });
const choose = (page: Page, path: string) => page.locator('input[type="file"]').first().setInputFiles(path);

async function reply(page: Page, text: string): Promise<void> {
  const before = await page.locator('[data-practice-message]').count();
  await page.locator('.ProseMirror').click();
  await page.keyboard.type(text);
  await page.locator('#send').click();
  await page
    .locator('[data-practice-message]')
    .nth(before + 1)
    .waitFor();
}

export const pageStates: readonly PageState[] = [
  {
    name: 'practice',
    address: 'practice.html',
    reach: (page) => page.locator('[data-practice-message]').first().waitFor(),
  },
  {
    name: 'practice-debrief-bad',
    reach: async (page) => {
      await reply(page, 'Sorry if you feel that way, but you should have read the terms.');
      await reply(page, 'Calm down.');
      await page.getByTestId('debrief').waitFor();
    },
  },
  {
    name: 'practice-harder',
    reach: async (page) => {
      await page.getByTestId('debrief-someone-else').click();
      await page.getByTestId('harder').check();
      await page.getByTestId('debrief').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'drills',
    reach: async (page) => {
      await page.getByTestId('drills').click();
      await page.getByTestId('drill-spot').waitFor();
    },
  },
  {
    name: 'drill-verdict',
    reach: async (page) => {
      await page.getByTestId('drill-rewrite').getByRole('button').click();
      await page.locator('textarea').fill('Calm down, we will look at it.');
      await page.locator('[type="submit"]').click();
      await page.getByTestId('verdict').waitFor();
    },
  },
  {
    name: 'drill-spot',
    reach: async (page) => {
      await page.getByTestId('stop').click();
      await page.getByTestId('drill-spot').getByRole('button').click();
      await page.getByTestId('yes').click();
      await page.getByTestId('verdict').waitFor();
    },
  },
  { name: 'settings', address: 'options.html#me', reach: (page) => page.locator('#kept').waitFor() },
  {
    name: 'settings-damaged',
    reach: async (page) => {
      await page.evaluate(`chrome.storage.local.get('settings').then(({ settings }) =>
        chrome.storage.local.set({ settings: { ...settings, off: 'everything' } }))`);
      await page.reload();
      await page.getByTestId('forget').waitFor();
    },
  },
  {
    name: 'settings-let-go',
    reach: async (page) => {
      await page.getByTestId('forget').click();
      await page.getByTestId('problem-bar').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'mirror-empty',
    address: 'options.html#mirror',
    reach: async (page) => {
      await page.evaluate(`chrome.storage.local.remove('mirror')`);
      await page.getByTestId('nothing-counted').waitFor();
    },
  },
  {
    name: 'mirror',
    reach: async (page) => {
      await page.evaluate(`chrome.storage.local.set(${JSON.stringify({ mirror: mirrorWeeks(new Date()) })})`);
      await page.locator('summary').click();
    },
  },
  {
    name: 'mirror-deleted',
    reach: async (page) => {
      await page.getByTestId('erase').click();
      await page.getByTestId('undo-erase').waitFor();
    },
  },
  {
    name: 'packs',
    address: 'options.html#packs',
    reach: async (page, folder) => {
      await page.getByTestId('built-in').waitFor();
      await choose(page, file(folder, 'shop.json', JSON.stringify(pack)));
      await page.getByTestId('imported').waitFor();
    },
  },
  {
    name: 'packs-broken',
    reach: async (page, folder) => {
      await choose(
        page,
        file(folder, 'broken.json', JSON.stringify({ ...pack, version: 'new', colour: 'red' })),
      );
      await page.getByTestId('refused').waitFor();
    },
  },
  { name: 'edit', address: 'options.html#edit', reach: (page) => page.getByTestId('holds').waitFor() },
  {
    name: 'edit-wrong',
    reach: async (page) => {
      await page.locator('[name="match"]').fill('please wait ..2 @unit');
      await page.getByTestId('does-not-hold').waitFor();
    },
  },
  {
    name: 'try',
    address: 'options.html#try',
    reach: async (page) => {
      await page.getByTestId('text').fill('I am furious about this, and this is the third time I write.');
      await page.locator('[data-testid="found"][data-rule="customer/anger"]').waitFor();
    },
  },
  {
    name: 'trial',
    address: 'options.html#trial',
    reach: async (page, folder) => {
      const tickets = ['Use the silver spoon.', 'You should have read the terms.'].map((text) =>
        JSON.stringify({ role: 'agent', text }),
      );
      await choose(page, file(folder, 'tickets.jsonl', [...tickets, 'broken'].join('\n')));
      await page.getByTestId('run').click();
      await page.getByTestId('export-counts').waitFor();
    },
  },
];
