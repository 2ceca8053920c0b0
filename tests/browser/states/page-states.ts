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

const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
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
      await page.locator('.debrief').waitFor();
    },
  },
  {
    name: 'practice-harder',
    reach: async (page) => {
      await page.getByRole('button', { name: 'With someone else' }).click();
      await page.getByLabel('Harder').check();
      await page.locator('.debrief').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'drills',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Drills' }).click();
      await says(page, 'Spot the cue');
    },
  },
  {
    name: 'drill-verdict',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Start' }).first().click();
      await page.locator('textarea').fill('Calm down, we will look at it.');
      await page.getByRole('button', { name: 'Check' }).click();
      await page.locator('.why').waitFor();
    },
  },
  {
    name: 'drill-spot',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByRole('button', { name: 'Start' }).last().click();
      await page.getByRole('button', { name: 'Yes' }).click();
      await page.locator('.why').waitFor();
    },
  },
  { name: 'settings', address: 'options.html#me', reach: (page) => says(page, 'What is remembered') },
  {
    name: 'mirror-empty',
    address: 'options.html#mirror',
    reach: async (page) => {
      await page.evaluate(`chrome.storage.local.remove('mirror')`);
      await says(page, 'Nothing counted yet');
    },
  },
  {
    name: 'mirror',
    reach: async (page) => {
      await page.evaluate(`chrome.storage.local.set(${JSON.stringify({ mirror: mirrorWeeks(new Date()) })})`);
      await page.getByText('Week by week').click();
    },
  },
  {
    name: 'mirror-deleted',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Delete all counts' }).click();
      await says(page, 'Deleted.');
    },
  },
  {
    name: 'packs',
    address: 'options.html#packs',
    reach: async (page, folder) => {
      await says(page, 'built in');
      await choose(page, file(folder, 'shop.json', JSON.stringify(pack)));
      await says(page, 'Shop rules 1.0.0 is in force');
    },
  },
  {
    name: 'packs-broken',
    reach: async (page, folder) => {
      await choose(
        page,
        file(folder, 'broken.json', JSON.stringify({ ...pack, version: 'new', colour: 'red' })),
      );
      await says(page, 'Not added');
    },
  },
  { name: 'edit', address: 'options.html#edit', reach: (page) => says(page, 'It holds') },
  {
    name: 'edit-wrong',
    reach: async (page) => {
      await page.getByLabel('Patterns, one a line').fill('please wait ..2 @unit');
      await says(page, 'It does not hold yet.');
    },
  },
  {
    name: 'try',
    address: 'options.html#try',
    reach: async (page) => {
      await page.getByLabel('Text').fill('I am furious about this, and this is the third time I write.');
      await says(page, 'customer/anger');
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
      await page.getByRole('button', { name: 'Run' }).click();
      await says(page, 'could not be read');
    },
  },
];
