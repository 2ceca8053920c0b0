import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOlder } from '../../lib/packs/gate/version';
import { allDamaged } from '../../lib/settings/stored/damaged';
import { compress, decompress } from '../../lib/sources/compress';
import { gather } from '../../lib/sources/gather';
import { refresh } from '../../lib/sources/hosted';
import { rollBack, storedPacks } from '../../lib/sources/store';
import { keepText, packText, storedEntry } from './one-pack';

const key = `${'A'.repeat(43)}=`;
const hosted = { pack: 'shop', url: 'https://packs.example.com/shop.json', key };
const noPolicy = { packs: [], problems: [] };
const known = async () => (await storedPacks()).find(({ id }) => id === 'shop');
const versions = async () => {
  const pack = await known();
  return pack && [pack.version, ...pack.history.map(({ version }) => version)];
};
/** The address has this version now, rightly signed. */
const look = async (version: string, more: object = {}) => {
  const text = packText('shop', version, more);
  vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValueOnce({ kind: 'new', text } as never);
  return refresh(hosted, await known());
};

beforeEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  fakeBrowser.reset();
});

describe('a signed pack that is older than what was here', () => {
  const refused = (found: string, newest: string) => ({ key: 'fetchOlder', values: { found, newest } });

  it('is not taken, and said to be older; what is here stays', async () => {
    await look('1.10.0');
    expect(await look('1.9.0')).toEqual(refused('1.9.0', '1.10.0'));
    expect(await versions()).toEqual(['1.10.0']);
    expect((await known())?.problem).toEqual(refused('1.9.0', '1.10.0'));
    expect(await look('1.10.1')).toBeUndefined();
    expect(await versions()).toEqual(['1.10.1', '1.10.0']);
  });

  it('is not taken after the agent went back to one that is older still', async () => {
    await look('1.0.0');
    await look('2.0.0');
    await rollBack('shop', (await known())!.history[0]!.addedAt);
    expect(await look('1.5.0')).toEqual(refused('1.5.0', '2.0.0'));
    expect(await versions()).toEqual(['1.0.0', '2.0.0']);
  });

  it('is not taken once the newest has left the history, nor where it is damaged', async () => {
    await look('9.0.0');
    for (const version of ['1.0.0', '1.1.0', '1.2.0', '1.3.0', '1.4.0', '1.5.0'])
      await keepText(packText('shop', version));
    expect(await versions()).not.toContain('9.0.0');
    expect(await look('8.0.0')).toEqual(refused('8.0.0', '9.0.0'));
    await browser.storage.local.set({ 'pack:shop': { ...(await known())!, data: '%%%' } });
    await gather(noPolicy);
    expect(await versions()).toEqual(['1.4.0', '1.3.0', '1.2.0', '1.1.0', '1.0.0']);
    expect(await look('8.0.0')).toEqual(refused('8.0.0', '9.0.0'));
  });

  it('is taken where somebody chose the file by hand', async () => {
    await look('2.0.0');
    await keepText(packText('shop', '1.0.0'));
    expect(await versions()).toEqual(['1.0.0', '2.0.0']);
  });

  it('is told by numbers, part by part', () => {
    expect(isOlder('1.9.0', '1.10.0')).toBe(true);
    expect(isOlder('1.10.0', '1.9.9')).toBe(false);
    expect(isOlder('0.9.9', '1.0.0')).toBe(true);
    expect(isOlder('1.0.0', '1.0.0')).toBe(false);
  });
});

describe('after the clock was set back', () => {
  it('what comes later still stands later, and each version can be gone back to', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2027-03-01T10:00:00Z') });
    await keepText(packText('first'));
    await keepText(packText('shop', '1.0.0'));
    vi.setSystemTime(new Date('2026-11-26T10:00:00Z'));
    await keepText(packText('shop', '1.1.0'));
    await keepText(packText('last'));
    const { layers } = await gather(noPolicy);
    expect(layers.map(({ pack }) => pack.id)).toEqual(['first', 'shop', 'last']);
    const { addedAt, history } = (await known())!;
    expect(new Set([addedAt, ...history.map((one) => one.addedAt)]).size).toBe(2);
    await rollBack('shop', history[0]!.addedAt);
    expect(await versions()).toEqual(['1.0.0', '1.1.0']);
  });
});

describe('what a later version of Evenkeel stored', () => {
  const later = () => packText('shop', '3.0.0', { format: 2, mood: 'sunny' });

  it('stays as it is, is named, and an earlier version that holds is in force', async () => {
    const history = [
      { version: '1.0.0', addedAt: '2026-11-20T10:00:00.000Z', data: await compress(packText('shop')) },
    ];
    const entry = await storedEntry('shop', later(), { version: '3.0.0', history });
    await browser.storage.local.set({ 'pack:shop': entry });
    for (let n = 0; n < 2; n++) {
      const { layers, problems } = await gather(noPolicy);
      expect(layers.map(({ pack }) => pack.version)).toEqual(['1.0.0']);
      expect(problems).toMatchObject([{ where: 'pack shop version 3.0.0', what: { key: 'storedLater' } }]);
    }
    expect((await browser.storage.local.get('pack:shop'))['pack:shop']).toEqual(entry);
    expect(await allDamaged()).toEqual(new Map());
  });
});

describe('a stored pack that unpacks without end', () => {
  it('is not unpacked, and takes only itself', async () => {
    const bomb = await compress(' '.repeat(40_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    await expect(decompress(bomb)).rejects.toThrow('larger');
    await keepText(packText('good'));
    await browser.storage.local.set({ 'pack:bad': await storedEntry('bad', '', { data: bomb }) });
    const { layers, problems } = await gather(noPolicy);
    expect(layers.map(({ pack }) => pack.id)).toEqual(['good']);
    expect(problems).toMatchObject([{ where: 'pack bad version 1.1.0' }]);
  });
});
