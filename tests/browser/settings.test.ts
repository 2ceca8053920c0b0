import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { candidateAdapters } from '../../lib/adapters/choose';
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
  const imported = (pack: string) => page.getByTestId('imported').filter({ hasText: pack }).waitFor();
  const field = (name: string) => page.locator(`[name="${name}"]`);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-'));
    browser = await launch(chromiumExtension.shipped);
    page = await browser.context.newPage();
    await goTo('#packs');
    await page.getByTestId('built-in').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  it('imports a pack that holds, and refuses a broken one with path, value and remedy', async () => {
    await choose(file('shop.json', packOf('1.0.0', 'silver spoon')));
    await imported('Shop rules 1.0.0');
    await choose(file('broken.json', packOf('new', 'silver spoon')));
    await page.getByTestId('refused').waitFor();
    expect(await page.locator('.problems').innerText()).toMatch(/^version "new" .*1\.0\.0\n./);
    expect(await page.locator('.packs').innerText()).toMatch(/Shop rules\s+1\.0\.0/);
  });

  it('shows what a newer version changes, and goes back to the one before', async () => {
    await choose(file('newer.json', packOf('1.1.0', 'golden spoon')));
    await imported('Shop rules 1.1.0');
    await page.getByTestId('compare').filter({ hasText: '1.0.0' }).click();
    await page.locator('code', { hasText: 'agent/our-word' }).waitFor();
    await page.getByTestId('go-back').filter({ hasText: '1.0.0' }).click();
    await page.getByTestId('compare').filter({ hasText: '1.1.0' }).waitFor();
  });

  it('makes its rules exercises, by themselves too', async () => {
    const practice = await browser.context.newPage();
    await practice.goto(`chrome-extension://${browser.extensionId}/practice.html`);
    await practice.getByTestId('drills').click();
    await practice.getByRole('combobox').selectOption('Shop rules');
    await practice.getByTestId('drill-rewrite').getByRole('button').click();
    await practice.getByTestId('progress').waitFor();
    expect(await practice.locator('.shown').innerText()).toContain('silver spoon');
    await practice.getByRole('textbox').fill('We bring the spoon on Friday.');
    await practice.locator('[type="submit"]').click();
    await practice.locator('.right').waitFor();
    await practice.close();
  });

  it('has it speak in the panel, named, and lets the team decide', async () => {
    const tab = await openTicket(browser.context);
    const panel = await browser.openPanel(tab);
    await panel.waitForText('In their words');
    await typeDraft(tab, 'Use the silver spoon.');
    await panel.waitForText('No silver spoon');
    const zendesk = candidateAdapters('https://acme.zendesk.com/agent/tickets/102');
    const adapters = zendesk.map((adapter) => ({
      adapter: { ...adapter, name: `${adapter.name}, mended` },
      pages: [{ address: 'https://x.example/', html: '', messages: [{ speaker: 'customer', text: 'x' }] }],
    }));
    const pack = { ...packOf('1.0.0', 'copper spoon'), id: 'desks', name: 'Desks', rules: [], adapters };
    await page.bringToFront();
    await choose(file('desks.json', pack));
    await imported('Desks 1.0.0');
    await tab.bringToFront();
    await panel.waitForText('Zendesk, mended');
    const teams = [
      { id: 'plain', name: 'Plain', packs: ['core'], appliesTo: { hosts: ['elsewhere.example'] } },
      { id: 'shop', name: 'Shop floor', packs: ['core', 'shop'], switches: ['-agent/our-word'] },
    ];
    await page.bringToFront();
    await choose(file('team.json', { format: 1, teams }));
    await page.locator('[aria-labelledby="teams"]', { hasText: 'Shop floor' }).waitFor();
    await tab.bringToFront();
    await panel.waitForText('Team Shop floor');
    await panel.waitFor(`!document.body.innerText.includes('No silver spoon')`);
  });

  it('proves a rule as it is written, tries it, and puts it in force', async () => {
    await goTo('#edit');
    await page.locator('.right').waitFor();
    await field('match').fill('please wait ..2 @unit');
    await page.locator('.wrong').waitFor();
    await field('examples').fill('[Please wait five days].\nThen [please wait two weeks].');
    await page.locator('.right').waitFor();
    await page.getByTestId('trial-text').fill('Please wait three days for it.');
    await page.getByTestId('found-by-this').waitFor();
    await page.locator('button.main').click();
    await page.getByRole('status').filter({ hasText: 'Shop rules 1.0.1' }).waitFor();
  });

  it('tries text and past tickets on this machine', async () => {
    await goTo('#try');
    await page.getByTestId('text').fill('I am furious about this.');
    await says('customer/anger');
    await goTo('#trial');
    await choose(
      file(
        'tickets.jsonl',
        '{"role":"agent","text":"Please wait five days."}\n{"role":"customer","text":"I am furious."}\nbroken\n',
      ),
    );
    await page.locator('button.main').click();
    await page.getByTestId('export-counts').waitFor();
    expect(await page.getByTestId('judged').innerText()).toMatch(/2\b.*\b1\b/);
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
