import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Pack } from '../../lib/format/pack';
import type { Team } from '../../lib/format/team';
import { defaultSettings } from '../../lib/settings/settings';
import { effective } from '../../lib/settings/team-settings';
import { gather } from '../../lib/sources/gather';
import { refresh } from '../../lib/sources/hosted';
import { readManaged } from '../../lib/sources/managed';
import { readFile } from '../../lib/sources/read-pack';
import { keepPack, removePack, rollBack, storedPacks } from '../../lib/sources/store';
import { textOf } from '../../lib/sources/stored-pack';

const textFor = (version: string): string =>
  JSON.stringify({
    format: 1,
    id: 'shop',
    name: 'Shop',
    version,
    language: 'en',
    author: 'A',
    licence: 'CC0-1.0',
    rules: [],
  });

async function keep(version: string): Promise<void> {
  const read = readFile(textFor(version));
  if (read.kind !== 'pack') throw new Error('it should hold');
  await keepPack(read.pack, textFor(version), { source: 'file', origin: 'shop.json' });
}
const versions = async () => {
  const [pack] = await storedPacks();
  return pack && [pack.version, ...pack.history.map(({ version }) => version)];
};

describe('packs kept on this machine', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    let now = Date.parse('2026-11-26T10:00:00Z');
    vi.spyOn(Date.prototype, 'toISOString').mockImplementation(() => `t${now++}`);
  });

  it('keep the five versions before, and go back to any of them', async () => {
    for (const version of ['1.0.0', '1.1.0', '1.2.0', '1.3.0', '1.4.0', '1.5.0', '1.6.0'])
      await keep(version);
    expect(await versions()).toEqual(['1.6.0', '1.5.0', '1.4.0', '1.3.0', '1.2.0', '1.1.0']);
    const [pack] = await storedPacks();
    const wanted = pack!.history.find(({ version }) => version === '1.3.0')!;
    await rollBack('shop', wanted.addedAt);
    expect(await versions()).toEqual(['1.3.0', '1.6.0', '1.5.0', '1.4.0', '1.2.0', '1.1.0']);
    expect(await textOf((await storedPacks())[0]!)).toBe(textFor('1.3.0'));
    await removePack('shop');
    expect(await storedPacks()).toEqual([]);
  });

  it('take the same file again for no new version', async () => {
    for (const version of ['1.0.0', '1.1.0', '1.1.0']) await keep(version);
    expect(await versions()).toEqual(['1.1.0', '1.0.0']);
  });

  it('stay where they were gone back to until the address has something new, tags or not', async () => {
    const hosted = { pack: 'shop', url: 'https://packs.example.com/shop.json' };
    const look = async (version: string) => {
      vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValueOnce({
        kind: 'new',
        text: textFor(version),
      } as never);
      const [known] = await storedPacks();
      return refresh(hosted, known);
    };
    for (const version of ['1.0.0', '1.1.0']) await look(version);
    const [pack] = await storedPacks();
    await rollBack('shop', pack!.history[0]!.addedAt);
    await look('1.1.0');
    expect(await versions()).toEqual(['1.0.0', '1.1.0']);
    await look('1.2.0');
    expect(await versions()).toEqual(['1.2.0', '1.0.0', '1.1.0']);
  });

  it('take a hosted pack anew where what is here of it can no longer be read', async () => {
    const hosted = { pack: 'shop', url: 'https://packs.example.com/shop.json' };
    const answer = vi.spyOn(browser.runtime, 'sendMessage');
    answer.mockResolvedValueOnce({ kind: 'new', text: textFor('1.0.0') } as never);
    await refresh(hosted, undefined);
    const [known] = await storedPacks();
    const damaged = { ...known!, data: '%%%', history: [{ version: '0.9.0', addedAt: 't', data: '%%%' }] };
    await browser.storage.local.set({ 'pack:shop': damaged });
    answer.mockResolvedValueOnce({ kind: 'new', text: textFor('1.0.0') } as never);
    expect(await refresh(hosted, damaged)).toBeUndefined();
    expect(await textOf((await storedPacks())[0]!)).toBe(textFor('1.0.0'));
  });

  it('say why an address could not be looked at, whatever failed', async () => {
    const hosted = { pack: 'shop', url: 'https://packs.example.com/shop.json' };
    const answer = vi.spyOn(browser.runtime, 'sendMessage');
    answer.mockRejectedValueOnce(new Error('Could not establish connection.'));
    expect(await refresh(hosted, undefined)).toEqual({ key: 'fetchNobody' });
    answer.mockResolvedValueOnce({ kind: 'new', text: textFor('1.0.0') } as never);
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await refresh(hosted, undefined)).toEqual({
      key: 'storageNoRoom',
      values: { what: 'Shop 1.0.0' },
    });
  });

  it('lose nothing when the storage is full, and say so', async () => {
    await keep('1.0.0');
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(keep('1.1.0')).rejects.toMatchObject({
      text: { key: 'storageNoRoom', values: { what: 'Shop 1.1.0' } },
    });
    expect(await versions()).toEqual(['1.0.0']);
  });

  it('come with what the policy set, which stands last', async () => {
    await keep('1.0.0');
    const managed = readManaged({ packs: [JSON.parse(textFor('2.0.0'))], team: 7, other: 1 });
    const { layers, problems } = await gather(managed);
    expect(
      layers.map(({ pack, source }: { pack: Pack; source: string }) => `${source} ${pack.version}`),
    ).toEqual(['file 1.0.0', 'policy 2.0.0']);
    expect(problems.map(({ where }) => where)).toEqual(['policy other', 'policy team']);
  });
});

it('a locked value holds, a default gives way to the agent’s own choice', () => {
  const team = (mode: 'locked' | 'default') => ({ settings: { pauses: { value: true, mode } } }) as Team;
  expect(effective(defaultSettings, team('default'), 'pauses')).toBe(true);
  const own = { ...defaultSettings, pauses: false, chosen: ['pauses'] };
  expect(effective(own, team('default'), 'pauses')).toBe(false);
  expect(effective(own, team('locked'), 'pauses')).toBe(true);
  expect(effective(own, undefined, 'pauses')).toBe(false);
});
