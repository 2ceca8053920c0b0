import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumId, policyFiles } from '../../lib/packs/policy-files';
import { validate } from '../../lib/packs/validate';
import { type Launched, launch } from './chromium';
import { serveDeskPage } from './desk-page';
import type { Driver } from './driver';
import { caretAtEnd } from './driver';
import { english } from './english';
import { chromiumExtension } from './extension-folders';
import { findChromium } from './find-browser';
import { firefoxDriver } from './firefox-driver';
import { oneRulePack } from './one-rule-pack';
import { hint, team, testId } from './places';
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

const wand = 'agent/our-wand';
const spoon = 'agent/our-spoon';
const packWith = (rule: string, words: string, label: string) =>
  oneRulePack({
    id: 'policy-pack',
    name: 'The organisation’s pack',
    rule,
    words,
    // Markup in a pack is text in the panel, and nothing more.
    label,
    why: 'We do not say that. <img src=x onerror="document.title=1">',
  });
/** The browser looks at its policy files now and then, in milliseconds. */
const patience = 30_000;

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
    const result = validate(packWith(wand, 'magic wand', 'A <b>wand</b>'));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const [linux] = policyFiles({ packs: [result.pack] });
    file.write(JSON.parse(linux!.content));
    browser = await launch(chromiumExtension.shipped);
    const tab = await openTicket(browser.context);
    panel = await browser.openPanel(tab);
    await panel.waitForTestId('cues');
    await typeDraft(tab, 'Use the magic wand and the silver spoon.');
  });
  afterAll(async () => {
    await browser?.close();
    file.restore();
  });

  it('knows the extension by the id that its key gives', () => expect(browser.extensionId).toBe(id));

  it('brings a pack, named as the organisation’s, its markup as text', async () => {
    await panel.waitForHint(wand);
    await panel.evaluate(`document.querySelector('${hint(wand)} details').open = true`);
    expect(await panel.text()).toContain('A <b>wand</b>');
    expect(await panel.text()).toContain(english('panelDraftFromPack', { pack: 'The organisation’s pack' }));
    expect(await panel.evaluate('document.images.length')).toBe(0);
  });

  it('changes while the browser runs, and says which team it is', async () => {
    set(id, {
      packs: JSON.stringify([packWith(spoon, 'silver spoon', 'A spoon')]),
      teamFile: JSON.stringify(teamFile),
      team: 'billing',
    });
    await panel.waitForSelector(hint(spoon), patience);
    expect(await panel.text()).toContain(english('panelHeadTeam', { team: 'Billing EU' }));
  });

  it('names a wrong value, and loses nothing else', async () => {
    set(id, {
      packs: JSON.stringify([packWith(spoon, 'silver spoon', 'A spoon'), { format: 7 }]),
      teamFile: 'not json',
    });
    await panel.waitForSelector(`${testId('pack-problems')} [data-where="policy teamFile"]`, patience);
    expect(await panel.has('[data-where="policy packs[1] format"]')).toBe(true);
    const count = await panel.evaluate<number>(
      `Number(document.querySelector('${testId('pack-problems')}').dataset.count)`,
    );
    expect(await panel.text()).toContain(english('panelPackProblems', { count }));
    expect(await panel.has(hint(spoon))).toBe(true);
  });

  it('goes when the policy goes', async () => {
    file.write({});
    await panel.waitUntilGone(hint(spoon), patience);
    expect(await panel.has(testId('pack-problems'))).toBe(false);
  });
});

describe.skipIf(!mayWrite(firefoxFile))('enterprise policy in Firefox', () => {
  const file = kept(firefoxFile);
  let desk: Awaited<ReturnType<typeof serveDeskPage>>;
  let driver: Driver;

  beforeAll(async () => {
    const values = { packs: [packWith(wand, 'magic wand', 'A wand')], teamFile, team: 'billing' };
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
    await driver.panel.waitForHint(wand);
    await driver.panel.waitForSelector(team('billing'));
  });
});
