// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { placeOf } from '../../lib/model/problem';
import { gather } from '../../lib/sources/gather';
import { refresh } from '../../lib/sources/hosted';
import { readManaged } from '../../lib/sources/managed';
import { readFile } from '../../lib/sources/read-pack';
import { storedPacks } from '../../lib/sources/store';
import { goodPacks, hostilePacks } from './hostile-packs';
import { keepText, packText, storedEntry } from './one-pack';

const hosted = { pack: 'shop', url: 'https://packs.example.com/shop.json' };
const noPolicy = { packs: [], problems: [] };
const idOf = (text: string): string => (JSON.parse(text) as { id: string }).id;

interface Came {
  /** The versions of the pack that are in force, by their source. */
  inForce: string[];
  /** Where something is wrong; of an address only whether there is. */
  wrong: string[];
}

const inForce = async (managed = noPolicy as Parameters<typeof gather>[0]): Promise<Came> => {
  const { layers, problems } = await gather(managed);
  return {
    inForce: layers.filter(({ pack }) => pack.id === 'shop').map(({ pack }) => pack.version),
    wrong: problems.map((one) => String(placeOf(one))),
  };
};

/** Each way in which a pack gets here. */
const sources: Record<string, (text: string) => Promise<Came>> = {
  file: async (text) => {
    const read = readFile(text);
    if (read.kind === 'pack') await keepText(text);
    const { inForce: versions } = await inForce();
    return {
      inForce: versions,
      wrong: read.kind === 'problems' ? read.problems.map(({ where }) => where) : [],
    };
  },
  address: async (text) => {
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValueOnce({ kind: 'new', text } as never);
    const [known] = await storedPacks();
    const why = await refresh(hosted, known);
    const where = why?.key === 'fetchRefused' ? why.values!.where : undefined;
    return { ...(await inForce()), wrong: why ? [typeof where === 'string' ? where : why.key] : [] };
  },
  policy: async (text) => {
    const managed = readManaged({ packs: `[${text}]` });
    const { inForce: versions } = await inForce(managed);
    return {
      inForce: versions,
      wrong: managed.problems.map(({ where }) => where.replace(/^policy packs\[0\] ?/, '')),
    };
  },
  storage: async (text) => {
    const before = await storedEntry('shop', packText('shop'));
    const entry = await storedEntry('shop', text, {
      version: '2.0.0',
      history: [{ version: '1.0.0', addedAt: before.addedAt, data: before.data }],
    });
    await browser.storage.local.set({ 'pack:shop': entry });
    const came = await inForce();
    const told = (await gather(noPolicy)).problems.map(({ what }) => JSON.stringify(what.values));
    return { ...came, wrong: told };
  },
};

describe.each(Object.entries(sources))('by %s', (source, come) => {
  beforeEach(async () => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
    if (source !== 'policy') await keepText(packText('shop'));
  });

  it.each(goodPacks)('%s comes in', async (_, text) => {
    const { inForce: versions, wrong } = await come(text);
    expect(wrong).toEqual([]);
    expect(versions).toEqual(['2.0.0']);
  });

  it.each(hostilePacks)(
    '%s is refused with its place, and the last good pack stays',
    async (_, text, where) => {
      const { inForce: versions, wrong } = await come(text);
      expect(versions).toEqual(source === 'policy' ? [] : ['1.0.0']);
      if (source === 'storage') expect(wrong.join()).toContain(JSON.stringify(where).slice(1, -1));
      else if (idOf(text) === 'shop' || source !== 'address') expect(wrong.join()).toContain(where);
    },
  );
});
