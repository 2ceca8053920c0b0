import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumId, policyFiles } from '../../lib/packs/policy-files';
import { validate } from '../../lib/packs/validate';
import { type Launched, launch } from './chromium';
import { serveDeskPage } from './desk-page';
import type { Driver } from './driver';
import { caretAtEnd } from './driver';
import { chromiumExtension } from './extension-folders';
import { findChromium } from './find-browser';
import { firefoxDriver } from './firefox-driver';
import { oneRulePack } from './one-rule-pack';
import type { Target } from './target';
import { openTicket, typeDraft } from './zendesk-page';

/**
 * Real policy files in the machine's own folders, so these tests need to write there; where they may not, they
 * are left out and counted as such. Every file is put back as it was.
 */
const chromiumFolder = /google-chrome|\/chrome\//.test(findChromium())
  ? '/etc/opt/chrome/policies/managed'
  : '/etc/chromium/policies/managed';
const chromiumFile = join(chromiumFolder, 'evenkeel-test.json');
const firefoxFile = '/etc/firefox/policies/policies.json';

function mayWrite(file: string): boolean {
  let folder = dirname(file);
  while (!existsSync(folder)) folder = dirname(folder);
  try {
    accessSync(folder, constants.W_OK);
    return process.platform === 'linux';
  } catch {
    return false;
  }
}

/** Remembers a file, and puts it back. */
function kept(file: string) {
  const before = existsSync(file) ? readFileSync(file) : undefined;
  return {
    write: (content: unknown) => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(content));
    },
    restore: () => (before ? writeFileSync(file, before) : rmSync(file, { force: true })),
  };
}

const packWith = (words: string, label: string) =>
  oneRulePack({
    id: 'policy-pack',
    name: 'The organisation’s pack',
    words,
    // Markup in a pack is text in the panel, and nothing more.
    label,
    why: 'We do not say that. <img src=x onerror="document.title=1">',
  });
const teamFile = {
  format: 1,
  teams: [{ id: 'billing', name: 'Billing EU', packs: ['core', 'policy-pack'] }],
};

describe.skipIf(!mayWrite(chromiumFile))('enterprise policy in Chromium', () => {
  const file = kept(chromiumFile);
  let browser: Launched;
  let panel: Target;
  const set = (id: string, values: object) => file.write({ '3rdparty': { extensions: { [id]: values } } });
  // Fixed by the manifest's key, so that a policy can name it beforehand.
  const id = chromiumId;

  beforeAll(async () => {
    // The very file that the settings page and the command line hand out.
    const result = validate(packWith('magic wand', 'A <b>wand</b>'));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const [linux] = policyFiles({ packs: [result.pack] });
    file.write(JSON.parse(linux!.content));
    browser = await launch(chromiumExtension.shipped);
    const tab = await openTicket(browser.context);
    panel = await browser.openPanel(tab);
    await panel.waitForText('In their words');
    await typeDraft(tab, 'Use the magic wand and the silver spoon.');
  });
  afterAll(async () => {
    await browser?.close();
    file.restore();
  });

  it('knows the extension by the id that its key gives', () => expect(browser.extensionId).toBe(id));

  it('brings a pack, named as the organisation’s, its markup as text', async () => {
    await panel.waitForText('A <b>wand</b>');
    await panel.evaluate(`document.querySelector('.hint details').open = true`);
    expect(await panel.text()).toContain('from the pack “The organisation’s pack”');
    expect(await panel.evaluate('document.images.length')).toBe(0);
  });

  it('changes while the browser runs, and says which team it is', async () => {
    set(id, {
      packs: JSON.stringify([packWith('silver spoon', 'A spoon')]),
      teamFile: JSON.stringify(teamFile),
      team: 'billing',
    });
    await panel.waitFor(`document.querySelector('.hint')?.innerText.includes('A spoon')`, 'A spoon', 30_000);
    expect(await panel.text()).toContain('Team Billing EU');
  });

  it('names a wrong value, and loses nothing else', async () => {
    set(id, {
      packs: JSON.stringify([packWith('silver spoon', 'A spoon'), { format: 7 }]),
      teamFile: 'not json',
    });
    await panel.waitFor(`document.body.innerText.includes('could not be used')`, 'the problem', 30_000);
    const said = await panel.evaluate<string>(
      `[...document.querySelectorAll('details')].find((one) => one.innerText.includes('could not be used')).textContent`,
    );
    expect(said).toContain('policy teamFile');
    expect(said).toContain('policy packs[1] format');
    expect(await panel.text()).toContain('A spoon');
  });

  it('goes when the policy goes', async () => {
    file.write({});
    await panel.waitFor(`!document.body.innerText.includes('A spoon')`, 'the pack gone', 30_000);
    expect(await panel.text()).not.toContain('could not be used');
  });
});

describe.skipIf(!mayWrite(firefoxFile))('enterprise policy in Firefox', () => {
  const file = kept(firefoxFile);
  let desk: Awaited<ReturnType<typeof serveDeskPage>>;
  let driver: Driver;

  beforeAll(async () => {
    const values = { packs: [packWith('magic wand', 'A wand')], teamFile, team: 'billing' };
    file.write({ policies: { '3rdparty': { Extensions: { 'evenkeel@evenkeel.invalid': values } } } });
    desk = await serveDeskPage();
    driver = await firefoxDriver();
  });
  afterAll(async () => {
    await driver?.close();
    desk?.close();
    file.restore();
  });

  it('is read at start: pack and team', async () => {
    await driver.open(desk.address, 'textarea');
    await caretAtEnd(driver);
    await driver.type('Use the magic wand.');
    await driver.panel.waitForText('A wand');
    await driver.panel.waitForText('Team Billing EU');
  });
});
