import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uiText } from '../../lib/model/ui-text';
import { zendeskPack } from './adapter-pack';
import { type Launched, launch } from './chromium';
import { english } from './english';
import { chromiumExtension } from './extension-folders';
import { oneRulePack } from './one-rule-pack';
import { hint, packItem, readBy, team, testId } from './places';
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
  const isThere = (selector: string) => page.locator(selector).first().waitFor();
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
    await isThere(packItem('shop', '1.0.0'));
    expect(await page.getByTestId('imported').innerText()).toBe(
      english('optionsImportInForce', { pack: 'Shop rules', version: '1.0.0', count: 1 }),
    );
    await choose(file('broken.json', packOf('new', 'silver spoon')));
    await page.getByTestId('refused').waitFor();
    expect(await page.locator('.problems').innerText()).toMatch(/^version "new" .*1\.0\.0\n./);
    expect(await page.locator('.packs').innerText()).toMatch(/Shop rules\s+1\.0\.0/);
  });

  it('shows what a newer version changes, and goes back to the one before', async () => {
    await choose(file('newer.json', packOf('1.1.0', 'golden spoon')));
    await isThere(packItem('shop', '1.1.0'));
    await page.locator(`${testId('compare')}[data-version="1.0.0"]`).click();
    await isThere('[data-change="changed"][data-what="agent/our-word"]');
    await page.locator(`${testId('go-back')}[data-version="1.0.0"]`).click();
    await isThere(`${testId('compare')}[data-version="1.1.0"]`);
  });

  it('makes its rules exercises, by themselves too', async () => {
    const practice = await browser.context.newPage();
    await practice.goto(`chrome-extension://${browser.extensionId}/practice.html`);
    await practice.getByTestId('drills').click();
    await practice.getByRole('combobox').selectOption('shop');
    await practice.getByTestId('drill-rewrite').getByRole('button').click();
    await practice.getByTestId('progress').waitFor();
    expect(await practice.locator('.shown').innerText()).toContain('silver spoon');
    await practice.getByRole('textbox').fill('We bring the spoon on Friday.');
    await practice.locator('[type="submit"]').click();
    await practice.locator(`${testId('verdict')}[data-right="true"]`).waitFor();
    await practice.close();
  });

  it('has it speak in the panel, named, and lets the team decide', async () => {
    const tab = await openTicket(browser.context);
    const panel = await browser.openPanel(tab);
    await panel.waitForTestId('cues');
    await typeDraft(tab, 'Use the silver spoon.');
    await panel.waitForHint('agent/our-word');
    const pack = { ...zendeskPack(({ name }) => ({ name: `${name}, mended` })), rules: [] };
    const mended = pack.adapters[0]!.adapter;
    await page.bringToFront();
    await choose(file('desks.json', pack));
    await isThere(packItem('desks', '1.0.0'));
    await tab.bringToFront();
    await panel.waitForSelector(readBy(mended));
    const teams = [
      { id: 'plain', name: 'Plain', packs: ['core'], appliesTo: { hosts: ['elsewhere.example'] } },
      { id: 'shop', name: 'Shop floor', packs: ['core', 'shop'], switches: ['-agent/our-word'] },
    ];
    await page.bringToFront();
    await choose(file('team.json', { format: 1, teams }));
    await page.locator(`${testId('teams')} option[value="shop"]`).waitFor({ state: 'attached' });
    await tab.bringToFront();
    await panel.waitForSelector(team('shop'));
    await panel.waitUntilGone(hint('agent/our-word'));
  });

  it('proves a rule as it is written, tries it, and puts it in force', async () => {
    await goTo('#edit');
    await page.getByTestId('holds').waitFor();
    await field('match').fill('please wait ..2 @unit');
    await page.getByTestId('does-not-hold').waitFor();
    await field('examples').fill('[Please wait five days].\nThen [please wait two weeks].');
    await page.getByTestId('holds').waitFor();
    await page.getByTestId('trial-text').fill('Please wait three days for it.');
    await page.getByTestId('found-by-this').waitFor();
    await page.getByTestId('save-rule').click();
    await page.getByTestId('take-words').click();
    await isThere('[data-said="optionsEditorSaved"]');
    expect(await page.locator('[data-said="optionsEditorSaved"]').innerText()).toBe(
      english('optionsEditorSaved', { pack: 'Shop rules', version: '1.0.1' }),
    );
  });

  it('tries text and past tickets on this machine', async () => {
    await goTo('#try');
    await page.getByTestId('text').fill('I am furious about this.');
    await isThere(`${testId('found')}[data-rule="customer/anger"]`);
    await goTo('#trial');
    await choose(
      file(
        'tickets.jsonl',
        '{"role":"agent","text":"Please wait five days."}\n{"role":"customer","text":"I am furious."}\nbroken\n',
      ),
    );
    await page.getByTestId('run').click();
    await page.getByTestId('export-counts').waitFor();
    expect(await page.getByTestId('judged').innerText()).toBe(
      english('optionsTrialBad', { messages: uiText('optionsTrialMessages', { count: 2 }), count: 1 }),
    );
    expect(await page.locator('table').innerText()).toContain('agent/our-first-rule\t500.0\t+1');
  });

  it('hands out policy files', async () => {
    await goTo('#packs');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`${testId('policy-file')}[data-name="policies.json"]`).click(),
    ]);
    expect(download.suggestedFilename()).toBe('policies.json');
  });
});
