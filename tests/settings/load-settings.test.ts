import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { genericAdapter } from '../../lib/adapters/choose';
import { loadSettings, saveSettings, watchSettings } from '../../lib/settings/load-settings';
import { defaultSettings, type Settings } from '../../lib/settings/settings';
import { allDamaged } from '../../lib/settings/stored/damaged';
import { forgetDamaged } from '../../lib/settings/stored/forget-damaged';
import { storageProblems } from '../../lib/settings/stored/storage-problems';

const muted = { rule: 'agent/jargon', host: 'help.example.com', conversation: '7' };
const taught = { ...genericAdapter, id: 'taught', matches: ['https://help.example.com/*'] };
const commitment = {
  id: 'help.example.com\n7\nI call you at noon.',
  host: 'help.example.com',
  conversation: '7',
  line: 'I call you at noon.',
  due: '2026-12-01T12:00:00.000Z',
};
const good: Settings = {
  muted: [muted],
  quiet: [{ host: 'help.example.com', conversation: '8' }],
  off: ['intranet.example.com'],
  customers: { 'help.example.com': 'left' },
  taught: { 'help.example.com': taught },
  commitments: [commitment],
  warningsOnly: true,
  pauses: true,
  mirror: false,
  meaning: false,
  atCaret: true,
  chosen: ['pauses'],
  language: 'de',
};
const stored = async (key = 'settings') => (await browser.storage.local.get(key))[key];
const store = (settings: unknown) => browser.storage.local.set({ settings });
const paths = () => storageProblems.value.map(({ where }) => where);

describe('settings', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    vi.restoreAllMocks();
    await saveSettings(defaultSettings);
    await loadSettings();
    fakeBrowser.reset();
  });

  it('are the defaults where nothing is stored, and come back as they were saved', async () => {
    expect(await loadSettings()).toEqual(defaultSettings);
    await saveSettings(good);
    expect(await loadSettings()).toEqual(good);
    expect(await stored()).toMatchObject({ format: 2 });
    expect(storageProblems.value).toEqual([]);
  });

  it.each<[keyof Settings, unknown, unknown, string]>([
    ['muted', [muted, { ...muted, rule: 7 }], [muted], 'muted[1]'],
    ['quiet', [null, ...good.quiet], good.quiet, 'quiet[0]'],
    ['off', ['intranet.example.com', {}], good.off, 'off[1]'],
    ['customers', { ...good.customers, other: 'top' }, good.customers, 'customers["other"]'],
    ['taught', { ...good.taught, other: { id: 'x' } }, good.taught, 'taught["other"]'],
    ['commitments', [{ ...commitment, due: 'soon' }, commitment], [commitment], 'commitments[0]'],
    ['warningsOnly', 'yes', false, 'warningsOnly'],
    ['pauses', 1, false, 'pauses'],
    ['mirror', null, true, 'mirror'],
    ['meaning', 'off', true, 'meaning'],
    ['atCaret', [], false, 'atCaret'],
    ['chosen', ['pauses', 3], ['pauses'], 'chosen[1]'],
    ['language', '../de', 'auto', 'language'],
    ['muted', 'none', [], 'muted'],
    ['customers', ['left'], {}, 'customers'],
  ])('lose nothing but what is wrong in %s (%#)', async (field, wrong, left, path) => {
    await store({ ...good, [field]: wrong, format: 2 });
    expect(await loadSettings()).toEqual({ ...good, [field]: left });
    expect(paths()).toEqual([`settings ${path}`]);
    const [damaged] = (await allDamaged()).get('settings')!;
    expect(damaged).toMatchObject({ path, when: expect.stringMatching(/^\d{4}-/) });
    expect(damaged).toHaveProperty('value');
    expect(await stored()).toEqual({ ...good, [field]: left, format: 2 });
  });

  it('name what is set aside at every opening until it is let go, and never its text', async () => {
    await store({ ...good, commitments: [{ ...commitment, due: 4 }], format: 2 });
    await loadSettings();
    await loadSettings();
    expect(paths()).toEqual(['settings commitments[0]']);
    expect((await allDamaged()).get('settings')).toHaveLength(1);
    expect(JSON.stringify(storageProblems.value)).not.toContain('noon');
    await forgetDamaged('settings');
    expect(storageProblems.value).toEqual([]);
    await loadSettings();
    expect(storageProblems.value).toEqual([]);
  });

  it('are the defaults where the browser refuses to read them, named, and never written over', async () => {
    await store({ ...good, format: 2 });
    const get = vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('no'));
    expect(await loadSettings()).toEqual(defaultSettings);
    get.mockRestore();
    expect(storageProblems.value).toMatchObject([{ where: 'settings', what: { key: 'storageUnread' } }]);
    await saveSettings({ ...defaultSettings, pauses: true });
    expect(await stored()).toEqual({ ...good, format: 2 });
    expect(await loadSettings()).toEqual(good);
    expect(storageProblems.value).toEqual([]);
  });

  it.each([['text'], [7], [[]]])('that are %j altogether are the defaults', async (whole) => {
    await store(whole);
    expect(await loadSettings()).toEqual(defaultSettings);
    expect(paths()).toEqual(['settings']);
  });

  it('that a later version stored stay as they are, are named, and are in force as far as they are known', async () => {
    const later = { ...good, format: 9, mood: 'sunny', pauses: { after: 3 } };
    await store(later);
    expect(await loadSettings()).toEqual({ ...good, pauses: false });
    expect(storageProblems.value).toMatchObject([
      { where: 'settings', what: { key: 'storedLater' }, remedy: { key: 'storedLaterSettings' } },
    ]);
    expect(await stored()).toEqual(later);
    expect(await allDamaged()).toEqual(new Map());
    await saveSettings({ ...(await loadSettings()), off: [] });
    expect(await stored()).toEqual({ ...later, off: [] });
    await store({ ...good, format: 2 });
    await loadSettings();
    expect(storageProblems.value).toEqual([]);
  });

  it('accept a taught page with longer selectors than a pack may have', async () => {
    const long = { ...taught, message: { ...taught.message, item: ['.row'.repeat(100)] } };
    await store({ ...good, taught: { 'help.example.com': long }, format: 2 });
    expect((await loadSettings()).taught).toEqual({ 'help.example.com': long });
    expect(storageProblems.value).toEqual([]);
  });

  it('carry over what an older version stored, once', async () => {
    const { commitments, warningsOnly, language: _, ...others } = good;
    await store({ ...others, promises: commitments, gravestOnly: warningsOnly });
    await browser.storage.local.set({ settings$: { v: 1 } });
    expect(await loadSettings()).toEqual({ ...good, language: 'auto' });
    expect(await stored()).toEqual({ ...good, language: 'auto', format: 2 });
    expect(await stored('settings$')).toBeUndefined();
    expect(storageProblems.value).toEqual([]);
  });

  it('say that the storage is full, hold for the time being and are tried again', async () => {
    const set = vi.spyOn(browser.storage.local, 'set');
    set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await saveSettings({ ...defaultSettings, off: ['a.example'] });
    expect(storageProblems.value).toMatchObject([
      { where: 'settings', what: { key: 'storageFull' }, remedy: { key: 'storageFullRemedy' } },
    ]);
    expect(await stored()).toBeUndefined();
    expect((await loadSettings()).off).toEqual(['a.example']);
    await saveSettings({ ...(await loadSettings()), pauses: true });
    expect(await stored()).toMatchObject({ off: ['a.example'], pauses: true });
    expect(storageProblems.value).toEqual([]);
  });

  it('stay as they are where damage cannot be set aside', async () => {
    const damaged = { ...good, pauses: 'often', format: 2 };
    await store(damaged);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await loadSettings()).toEqual({ ...good, pauses: false });
    expect(paths()).toContain('settings pauses');
    expect(await stored()).toEqual(damaged);
    await saveSettings(good);
  });

  it('tell who watches, and hand on no damage', async () => {
    const seen: Settings[] = [];
    const stop = watchSettings((settings) => seen.push(settings));
    await store({ ...good, chosen: 'all', format: 2 });
    expect(seen).toEqual([{ ...good, chosen: [] }]);
    stop();
    await store(good);
    expect(seen).toHaveLength(1);
  });
});
