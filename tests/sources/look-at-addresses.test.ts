import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookAtAddresses } from '../../lib/sources/addresses/look-at-addresses';
import { packAddresses } from '../../lib/sources/addresses/pack-addresses';
import { gather } from '../../lib/sources/gather';
import { readManaged } from '../../lib/sources/managed';
import { storedPacks } from '../../lib/sources/store';
import { importTeams, keepTeams, loadTeams } from '../../lib/sources/stored-teams';
import { packText, storedEntry } from './one-pack';

const url = 'https://127.0.0.1/shop.json';
const fileOf = (...urls: string[]) => ({
  format: 1 as const,
  teams: [{ id: 'a', name: 'A', packs: [], switches: [], severities: {}, settings: {} }],
  hosted: urls.map((one, n) => ({ pack: n ? `shop-${n}` : 'shop', url: one })),
});
const noPolicy = { packs: [], problems: [] };

describe('a team file that names an address', () => {
  const asked = () =>
    vi.mocked(browser.runtime.sendMessage).mock.calls.map(([message]) => message as unknown);
  const look = async (managed = noPolicy as Parameters<typeof gather>[0]) =>
    lookAtAddresses(await gather(managed));
  beforeEach(() => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(
      async () => ({ kind: 'new', text: packText('shop') }) as never,
    );
  });

  it('has nobody asked by itself, and says what can be done', async () => {
    await importTeams(fileOf(url), 'team.json');
    expect(await look()).toMatchObject([
      {
        where: url,
        what: { key: 'fetchNotAllowed', values: { host: '127.0.0.1' } },
        remedy: { key: 'fetchNotAllowedRemedy' },
      },
    ]);
    expect(asked()).toEqual([]);
    expect(await storedPacks()).toEqual([]);
  });

  it('has it asked once its host was allowed, and no other', async () => {
    await importTeams(fileOf(url, 'https://other.example/b.json'), 'team.json');
    await keepTeams({ ...(await loadTeams()).teams!, allowed: ['https://127.0.0.1'] });
    expect((await look()).map(({ where }) => where)).toEqual(['https://other.example/b.json']);
    expect(asked()).toMatchObject([{ hosted: { url } }]);
    expect((await storedPacks()).map(({ id }) => id)).toEqual(['shop']);
  });

  it('keeps what was allowed when it comes anew, and loses what it no longer names', async () => {
    await importTeams(fileOf(url), 'team.json');
    await keepTeams({
      ...(await loadTeams()).teams!,
      allowed: ['https://127.0.0.1', 'https://gone.example'],
    });
    await importTeams(fileOf(url, 'https://new.example/b.json'), 'team.json');
    expect((await loadTeams()).teams!.allowed).toEqual(['https://127.0.0.1']);
    await look();
    expect(asked()).toHaveLength(1);
  });

  it('cannot lead a pack that is here to another host', async () => {
    const hosted = { pack: 'shop', url: 'https://packs.example.com/shop.json' };
    await browser.storage.local.set({
      'pack:shop': await storedEntry('shop', packText('shop'), { source: 'hosted', hosted }),
    });
    await importTeams(fileOf(url), 'team.json');
    expect((await look()).map(({ what }) => what.key)).toEqual(['fetchNotAllowed']);
    expect(asked()).toEqual([]);
  });

  it('has it asked where the policy set it', async () => {
    expect(await look(readManaged({ teamFile: JSON.stringify(fileOf(url)) }))).toEqual([]);
    expect(asked()).toMatchObject([{ hosted: { url } }]);
  });
});

it('an address that was typed in is asked, and every address is known to be no site', async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  const hosted = { pack: 'shop', url: 'https://packs.example.com/shop.json' };
  await browser.storage.local.set({
    'pack:shop': await storedEntry('shop', packText('shop'), { source: 'hosted', hosted }),
  });
  const ask = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ kind: 'unchanged' } as never);
  expect(await lookAtAddresses(await gather(noPolicy))).toEqual([]);
  expect(ask).toHaveBeenCalledTimes(1);
  await importTeams(fileOf(url), 'team.json');
  expect(await packAddresses()).toEqual([hosted.url, url]);
});
