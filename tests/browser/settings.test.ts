import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { candidatesFor } from '../../lib/adapters/choose';
import { type Launched, launch } from './chromium';
import { chromiumExtension } from './extension-folders';
import { oneRulePack } from './one-rule-pack';
import { openTicket, typeDraft } from './zendesk-page';

const packOf = (version: string, words: string) =>
  oneRulePack({ id: 'shop', name: 'Shop rules', version, words, label: `No ${words}` });

describe('an admin sets up packs', () => {
  let browser: Launched;
  let page: Page;
  let folder: string;
  const file = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const goTo = (view: string) =>
    page.goto(`chrome-extension://${browser.extensionId}/options.html${view}`, { waitUntil: 'load' });
  const choose = (path: string, nth = 0) => page.locator('input[type="file"]').nth(nth).setInputFiles(path);
  const says = (text: string) => page.getByText(text).first().waitFor();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-'));
    browser = await launch(chromiumExtension.shipped);
    page = await browser.context.newPage();
    await goTo('#packs');
    await says('built in');
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it('imports a pack that holds, and refuses a broken one with path, value and remedy', async () => {
    await choose(file('shop.json', packOf('1.0.0', 'silver spoon')));
    await says('Shop rules 1.0.0 is in force: 1 rule proved.');
    await choose(file('broken.json', packOf('new', 'silver spoon')));
    await says('Not added; what was in force stays in force.');
    expect(await page.locator('.problems').innerText()).toContain('version "new" must look like 1.0.0');
    expect(await page.locator('.packs').innerText()).toContain('1.0.0 · 1 rule ');
  });

  it('shows what a newer version changes, and goes back to the one before', async () => {
    await choose(file('newer.json', packOf('1.1.0', 'golden spoon')));
    await says('Shop rules 1.1.0 is in force');
    await page.getByRole('button', { name: 'Differences to 1.0.0' }).click();
    await says('changed agent/our-word');
    await page.getByRole('button', { name: /Back to 1.0.0/ }).click();
    await page.getByRole('button', { name: 'Differences to 1.1.0' }).waitFor();
  });

  it('makes its rules exercises, by themselves too', async () => {
    const practice = await browser.context.newPage();
    await practice.goto(`chrome-extension://${browser.extensionId}/practice.html`);
    await practice.getByRole('button', { name: 'Drills' }).click();
    await practice.getByLabel('Exercises from').selectOption('Shop rules');
    await practice.getByRole('button', { name: 'Start' }).first().click();
    await practice.getByText('1 of 1').waitFor();
    expect(await practice.locator('.shown').innerText()).toContain('silver spoon');
    await practice.getByLabel('Your wording').fill('We bring the spoon on Friday.');
    await practice.getByRole('button', { name: 'Check' }).click();
    await practice.locator('.right').waitFor();
    await practice.close();
  });

  it('has it speak in the panel, named, and lets the team decide', async () => {
    const tab = await openTicket(browser.context);
    const panel = await browser.openPanel(tab);
    await panel.waitForText('In their words');
    await typeDraft(tab, 'Use the silver spoon.');
    await panel.waitForText('No silver spoon');
    const zendesk = candidatesFor('https://acme.zendesk.com/agent/tickets/102');
    const adapters = zendesk.map((adapter) => ({
      adapter: { ...adapter, name: `${adapter.name}, mended` },
      pages: [{ address: 'https://x.example/', html: '', messages: [{ speaker: 'customer', text: 'x' }] }],
    }));
    const pack = { ...packOf('1.0.0', 'copper spoon'), id: 'desks', name: 'Desks', rules: [], adapters };
    await page.bringToFront();
    await choose(file('desks.json', pack));
    await says('Desks 1.0.0 is in force');
    await tab.bringToFront();
    await panel.waitForText('Zendesk, mended');
    const teams = [
      { id: 'plain', name: 'Plain', packs: ['core'], appliesTo: { hosts: ['elsewhere.example'] } },
      { id: 'shop', name: 'Shop floor', packs: ['core', 'shop'], switches: ['-agent/our-word'] },
    ];
    await page.bringToFront();
    await choose(file('team.json', { format: 1, teams }));
    await says('2 teams are set up.');
    await tab.bringToFront();
    await panel.waitForText('Team Shop floor');
    await panel.waitFor(`!document.body.innerText.includes('No silver spoon')`);
  });

  it('proves a rule as it is written, tries it, and puts it in force', async () => {
    await goTo('#edit');
    await says('It holds: every example fires on its words');
    await page.getByLabel('Patterns, one a line').fill('please wait ..2 @unit');
    await says('It does not hold yet.');
    await page
      .getByLabel('Examples with the words in [ ]')
      .fill('[Please wait five days].\nThen [please wait two weeks].');
    await says('It holds');
    await page.getByLabel('Try it on a text').fill('Please wait three days for it.');
    await says('(this one)');
    await page.getByRole('button', { name: 'Put it in force' }).click();
    await says('Shop rules 1.0.1 is in force.');
  });

  it('tries text and past tickets on this machine', async () => {
    await goTo('#try');
    await page.getByLabel('Text').fill('I am furious about this.');
    await says('customer/anger');
    await goTo('#trial');
    await choose(
      file(
        'tickets.jsonl',
        '{"role":"agent","text":"Please wait five days."}\n{"role":"customer","text":"I am furious."}\nbroken\n',
      ),
    );
    await page.getByRole('button', { name: 'Run' }).click();
    await says('2 messages, 1 record could not be read');
    expect(await page.locator('table').innerText()).toContain('agent/our-first-rule\t500.0\t+1');
  });

  it('hands out policy files', async () => {
    await goTo('#packs');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'policies.json' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('policies.json');
  });
});
