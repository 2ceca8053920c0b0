import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, type Settings } from '../../lib/settings/settings';
import { countRule } from '../../lib/statistics/counts';

const day = '2026-11-26';
const muted = { rule: 'agent/jargon', host: 'help.example.com', conversation: '7' };
const commitment = {
  id: 'a',
  host: 'help.example.com',
  conversation: '7',
  line: 'I call you.',
  due: '2026-12-01T12:00:00.000Z',
};

/** The modules of a page that was just opened: what a window keeps in memory ends with it. */
const openPage = async () => {
  vi.resetModules();
  return {
    ...(await import('../../lib/settings/load-settings')),
    ...(await import('../../lib/settings/statistics-store')),
    ...(await import('../../lib/settings/practice-progress')),
  };
};
/** Each way in which a browser tells. */
const privately: [string, () => void][] = [
  [
    'by its window',
    () => vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ incognito: true } as never),
  ],
  [
    'by the page',
    () => void vi.spyOn(browser, 'extension', 'get').mockReturnValue({ inIncognitoContext: true } as never),
  ],
];

describe.each(privately)('in a private window, told %s', (_, begin) => {
  beforeEach(async () => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
    await (await openPage()).saveSettings({ ...defaultSettings, off: ['a.example'] });
    await (await openPage()).changeMirror((before) => countRule(before, day, 'flagged', 'agent/a'));
    begin();
  });

  it('what is set, promised, counted and practised is there, and nothing of it is stored', async () => {
    const page = await openPage();
    const before = await browser.storage.local.get(null);
    const settings = { ...(await page.loadSettings()), muted: [muted], commitments: [commitment] };
    await page.saveSettings(settings);
    await page.changeMirror((mirror) => countRule(mirror, day, 'flagged', 'agent/a'));
    await page.saveProgress({ plays: {}, drills: { done: 1, right: 1 } });
    expect(await page.loadSettings()).toEqual({ ...settings, off: ['a.example'] });
    expect((await page.loadMirror())[day]?.flagged).toEqual({ 'agent/a': 2 });
    expect((await page.loadProgress()).drills.done).toBe(1);
    expect(await browser.storage.local.get(null)).toEqual(before);
    const next = await openPage();
    expect((await next.loadSettings()).commitments).toEqual([]);
    expect((await next.loadMirror())[day]?.flagged).toEqual({ 'agent/a': 1 });
  });

  it('who watches is told once for each change, and no change is made twice', async () => {
    const page = await openPage();
    const seen: number[] = [];
    let made = 0;
    page.watchMirror((mirror) => seen.push(mirror[day]?.flagged['agent/a'] ?? 0));
    for (let n = 0; n < 2; n++)
      await page.changeMirror((mirror) => {
        made++;
        return countRule(mirror, day, 'flagged', 'agent/a');
      });
    await page.loadMirror();
    expect(seen).toEqual([2, 3]);
    expect(made).toBe(2);
  });

  it('what another window stores does not take it away', async () => {
    const page = await openPage();
    const seen: Settings[] = [];
    page.watchSettings((settings) => seen.push(settings));
    await page.saveSettings({ ...(await page.loadSettings()), muted: [muted] });
    await browser.storage.local.set({ settings: { ...defaultSettings, pauses: true, format: 2 } });
    expect(seen.at(-1)?.muted).toEqual([muted]);
  });
});

it('in an ordinary window, and where the browser does not say, all is stored', async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.spyOn(browser.windows, 'getCurrent').mockRejectedValue(new Error('no window'));
  const page = await openPage();
  await page.saveSettings({ ...defaultSettings, muted: [muted] });
  expect((await browser.storage.local.get('settings')).settings).toMatchObject({ muted: [muted] });
});
