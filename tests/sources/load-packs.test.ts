import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { allDamaged } from '../../lib/settings/stored/damaged';
import { forgetDamaged } from '../../lib/settings/stored/forget-damaged';
import { compress } from '../../lib/sources/compress';
import { gather } from '../../lib/sources/gather';
import { storedPacks } from '../../lib/sources/store';
import { loadTeams } from '../../lib/sources/stored-teams';
import { keepText, packText, storedEntry } from './one-pack';

const noPolicy = { packs: [], problems: [] };
const store = (key: string, value: unknown) => browser.storage.local.set({ [key]: value });
const teamFile = { format: 1, teams: [{ id: 'shop', name: 'Shop', packs: ['core'] }] };

/** Each way in which a stored pack may be beyond reading. */
const corrupt: [string, () => unknown][] = [
  ['no object', () => 'pack'],
  ['without its data', async () => ({ ...(await storedEntry('bad', packText('bad'))), data: undefined })],
  ['no base64', async () => storedEntry('bad', '', { data: '%%%' })],
  ['no gzip', async () => storedEntry('bad', '', { data: btoa('plain text') })],
  [
    'cut off',
    async () => storedEntry('bad', '', { data: btoa(atob(await compress(packText('bad'))).slice(0, 40)) }),
  ],
  ['no JSON', () => storedEntry('bad', '{"format": 1,')],
  ['no pack', () => storedEntry('bad', '[]')],
  ['of an older format', () => storedEntry('bad', packText('bad', '1.0.0', { format: 0 }))],
  ['under another id', () => storedEntry('other', packText('other'))],
];

describe('a stored pack that cannot be read', () => {
  beforeEach(async () => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
    await keepText(packText('good'));
  });

  it.each(corrupt)('takes only itself, and is set aside and named: %s', async (_, make) => {
    await store('pack:bad', await make());
    const { layers, problems } = await gather(noPolicy);
    expect(layers.map(({ pack }) => pack.id)).toEqual(['good']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      where: expect.stringMatching(/^pack bad/),
      what: { key: 'damageSetAside' },
      remedy: { key: 'damagePackRemedy' },
    });
    expect((await allDamaged()).get('pack:bad')).toHaveLength(1);
    expect((await storedPacks()).map(({ id }) => id)).toEqual(['good']);
  });

  it('is named until it is let go or comes anew', async () => {
    await store('pack:bad', 'pack');
    await gather(noPolicy);
    expect((await gather(noPolicy)).problems).toHaveLength(1);
    await keepText(packText('bad'));
    expect((await gather(noPolicy)).problems).toEqual([]);
    await store('pack:bad', 'pack');
    await gather(noPolicy);
    await forgetDamaged('pack:bad');
    expect((await gather(noPolicy)).problems).toEqual([]);
  });

  it('gives way to the newest version before it that can be read', async () => {
    const version = async (name: string, text: string) => ({
      version: name,
      addedAt: `2026-11-2${name[2]}T10:00:00.000Z`,
      data: await compress(text),
    });
    const history = [
      await version('1.0.2', '{'),
      await version('1.0.1', packText('shop', '1.0.1')),
      await version('1.0.0', packText('shop')),
    ];
    await store('pack:shop', await storedEntry('shop', '', { data: '%%%', etag: '"7"', history }));
    const { layers, problems } = await gather(noPolicy);
    expect(layers.map(({ pack }) => `${pack.id} ${pack.version}`)).toContain('shop 1.0.1');
    expect(problems.map(({ where }) => where)).toEqual([
      'pack shop version 1.1.0',
      'pack shop version 1.0.2',
    ]);
    const shop = (await storedPacks()).find(({ id }) => id === 'shop')!;
    expect([shop.version, ...shop.history.map((one) => one.version)]).toEqual(['1.0.1', '1.0.0']);
    expect(shop.etag).toBeUndefined();
  });

  it('may be an earlier version alone, and then takes only that', async () => {
    await store('pack:shop', await storedEntry('shop', packText('shop', '1.1.0'), { history: [7, {}] }));
    const { layers, problems } = await gather(noPolicy);
    expect(layers.map(({ pack }) => pack.id).sort()).toEqual(['good', 'shop']);
    expect(problems.map(({ where }) => where)).toEqual(['pack shop history[0]', 'pack shop history[1]']);
  });

  it('stays where it is while there is no room to set it aside, and is named all the same', async () => {
    await store('pack:bad', 'pack');
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const { layers, problems } = await gather(noPolicy);
    expect(layers).toHaveLength(1);
    expect(problems).toHaveLength(1);
    expect(await browser.storage.local.get('pack:bad')).toEqual({ 'pack:bad': 'pack' });
  });
});

describe('a stored team file', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await keepText(packText('good'));
  });

  it.each<[string, unknown]>([
    ['no object', 3],
    ['without a file', { origin: 'a file', addedAt: 'then' }],
    ['without teams', { file: { format: 1, teams: [] }, origin: 'a file', addedAt: 'then' }],
    ['of an older format', { file: { ...teamFile, format: 0 }, origin: 'a file', addedAt: 'then' }],
  ])('that cannot be read takes only itself, and is set aside and named: %s', async (_, stored) => {
    await store('teams', stored);
    const { layers, teams, problems } = await gather(noPolicy);
    expect(layers).toHaveLength(1);
    expect(teams).toBeUndefined();
    expect(problems).toMatchObject([{ where: 'team file', what: { key: 'damageSetAside' } }]);
    expect((await allDamaged()).get('teams')).toMatchObject([{ value: stored }]);
    expect((await gather(noPolicy)).problems).toHaveLength(1);
  });

  it('loses no more than a choice that is wrong', async () => {
    await store('teams', { file: teamFile, origin: 'a file', addedAt: 'then', picked: 7 });
    const { teams, problems } = await loadTeams();
    expect(teams).toMatchObject({ origin: 'a file', file: { teams: [{ id: 'shop' }] } });
    expect(teams).not.toHaveProperty('picked');
    expect(problems.map(({ where }) => where)).toEqual(['team file picked']);
  });

  it('loses no more than a team that is wrong', async () => {
    const teams = [...teamFile.teams, { id: 'bad', packs: 'core' }];
    await store('teams', { file: { ...teamFile, teams }, origin: 'a file', addedAt: 'then' });
    const found = await gather(noPolicy);
    expect(found.teams?.file.teams.map(({ id }) => id)).toEqual(['shop']);
    expect(found.problems.map(({ where }) => where)).toEqual(['team file teams[1]']);
    expect((await allDamaged()).get('teams')).toMatchObject([{ value: teams[1] }]);
  });

  it('that no longer holds the team which was picked says so', async () => {
    await store('teams', { file: teamFile, origin: 'a file', addedAt: 'then', picked: 'gone' });
    expect((await gather(noPolicy)).problems).toMatchObject([
      { where: 'team', value: '"gone"', what: { key: 'problemTeamGone' } },
    ]);
  });
});
