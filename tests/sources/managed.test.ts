import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as gate from '../../lib/packs/gate/admit';
import { storageProblems } from '../../lib/settings/stored/storage-problems';
import { managedBefore, managedNow } from '../../lib/sources/managed';

import { packText } from './one-pack';

vi.mock('../../lib/packs/gate/admit', { spy: true });

const proofs = vi.mocked(gate.admitPack);
const policy = (...texts: string[]) => ({ packs: `[${texts.join(',')}]` });

/** The organisation sets this. The fake browser has no managed storage that can be written. */
const sets = (set: object) =>
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => ({ ...set }));

describe('what a policy sets', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
    proofs.mockClear();
  });

  it('is proved once while the page is open, however often it is read', async () => {
    sets(policy(packText('once', '1.0.0'), packText('also', '1.0.0')));
    await managedNow();
    await managedBefore();
    const { packs } = await managedNow();
    expect(packs.map(({ id }) => id)).toEqual(['once', 'also']);
    expect(proofs).toHaveBeenCalledTimes(2);
  });

  it('is proved again where it changed, and only there', async () => {
    sets(policy(packText('same', '2.0.0'), packText('new', '2.0.0')));
    await managedNow();
    proofs.mockClear();
    sets(policy(packText('same', '2.0.0'), packText('new', '2.1.0')));
    expect((await managedNow()).packs.map(({ version }) => version)).toEqual(['2.0.0', '2.1.0']);
    expect(proofs).toHaveBeenCalledTimes(1);
  });

  it('loses no more of its team file than a team that is wrong', async () => {
    const good = { id: 'shop', name: 'Shop', packs: [] };
    sets({ teamFile: { format: 1, teams: [good, { id: 'bad' }] } });
    const { teams, problems } = await managedNow();
    expect(teams?.teams.map(({ id }) => id)).toEqual(['shop']);
    expect(problems.map(({ where }) => where)).toEqual(['policy teamFile teams[1].name']);
  });

  it('is refused again with the same words, without a second proof', async () => {
    sets(policy(packText('refused', 'new')));
    const first = await managedNow();
    expect(first.packs).toEqual([]);
    expect(await managedNow()).toEqual(first);
  });

  it('is in force where no copy of it can be kept', async () => {
    sets(policy(packText('full', '1.0.0')));
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect((await managedNow()).packs).toHaveLength(1);
    expect(storageProblems.value.map(({ where }) => where)).toEqual(['policy']);
    await managedNow();
    expect(storageProblems.value).toEqual([]);
  });

  it('is copied when it changed, and not at each reading', async () => {
    sets(policy(packText('copied', '1.0.0')));
    await managedNow();
    const set = vi.spyOn(browser.storage.local, 'set');
    await managedNow();
    expect(set).not.toHaveBeenCalled();
    expect((await managedBefore()).packs).toHaveLength(1);
  });
});
