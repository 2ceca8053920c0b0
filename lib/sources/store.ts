/** Packs and the team file as they are kept on this machine. Whatever fails, the last good one stays. */
import { browser } from 'wxt/browser';
import type { Pack } from '../format/pack';
import type { Hosted, TeamFile } from '../format/team';
import { compress, decompress } from './compress';

interface Version {
  version: string;
  /** ISO 8601 */
  addedAt: string;
  data: string;
}

export interface StoredPack extends Version {
  id: string;
  name: string;
  rules: number;
  source: 'file' | 'hosted';
  /** The file's name, or the address. */
  origin: string;
  /** Earlier versions, newest first. */
  history: Version[];
  hosted?: Hosted;
  etag?: string;
  /** When the address was last looked at, ISO 8601. */
  checkedAt?: string;
  /** What went wrong when it was. */
  problem?: string;
}

export interface StoredTeams {
  file: TeamFile;
  origin: string;
  addedAt: string;
  /** The team that the agent picked; without it the page decides. */
  picked?: string;
}

const versionsKept = 5;
const keyOf = (id: string): string => `pack:${id}`;

export async function storedPacks(): Promise<StoredPack[]> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith('pack:'))
    .map(([, value]) => value as StoredPack)
    .sort((a, b) => a.addedAt.localeCompare(b.addedAt));
}

/** Where the packs that are looked at anew come from. */
export const packAddresses = async (): Promise<string[]> =>
  (await storedPacks()).flatMap(({ hosted }) => (hosted ? [hosted.url] : []));

/** The text of a stored pack. */
export const textOf = ({ data }: Version): Promise<string> => decompress(data);

type Where = Pick<StoredPack, 'source' | 'origin' | 'hosted' | 'etag' | 'checkedAt'>;

/**
 * Keeps a pack that holds, and the version before it.
 * @throws Error when the storage is full; the earlier version is then still in force
 */
export async function keepPack(pack: Pack, text: string, where: Where): Promise<void> {
  const before = await storedPack(pack.id);
  // The same file again is no new version: the earlier ones are worth more than a copy.
  if (before && (await textOf(before)) === text) return write({ ...before, ...where });
  const addedAt = new Date().toISOString();
  const earlier = before ? [{ version: before.version, addedAt: before.addedAt, data: before.data }] : [];
  const stored: StoredPack = {
    ...where,
    id: pack.id,
    name: pack.name,
    version: pack.version,
    rules: pack.rules.length,
    addedAt,
    data: await compress(text),
    history: [...earlier, ...(before?.history ?? [])].slice(0, versionsKept),
  };
  await write(stored);
}

const storedPack = async (id: string): Promise<StoredPack | undefined> =>
  (await browser.storage.local.get(keyOf(id)))[keyOf(id)] as StoredPack | undefined;

async function write(stored: StoredPack): Promise<void> {
  try {
    await browser.storage.local.set({ [keyOf(stored.id)]: stored });
  } catch (error) {
    throw new Error(
      `There is no room for ${stored.name} ${stored.version} (${(error as Error).message}). Remove a pack that is not needed; nothing was changed.`,
    );
  }
}

/** Notes how the last look at the address went; the pack stays as it is. */
export async function noteCheck(id: string, checkedAt: string, failure?: string): Promise<void> {
  const stored = await storedPack(id);
  if (!stored) return;
  const { problem: _, ...rest } = stored;
  await write({ ...rest, checkedAt, ...(failure ? { problem: failure } : {}) });
}

/** Puts an earlier version in force again; the one it replaces is kept among the earlier ones. */
export async function rollBack(id: string, addedAt: string): Promise<void> {
  const stored = await storedPack(id);
  const wanted = stored?.history.find((version) => version.addedAt === addedAt);
  if (!stored || !wanted) return;
  const current = { version: stored.version, addedAt: stored.addedAt, data: stored.data };
  const history = [current, ...stored.history.filter((version) => version !== wanted)].slice(0, versionsKept);
  // The address would bring the newer one back at once; its tag says that this one was already seen.
  await write({ ...stored, ...wanted, history });
}

export const removePack = (id: string): Promise<void> => browser.storage.local.remove(keyOf(id));

export async function storedTeams(): Promise<StoredTeams | undefined> {
  return (await browser.storage.local.get('teams')).teams as StoredTeams | undefined;
}

export const keepTeams = (teams: StoredTeams): Promise<void> => browser.storage.local.set({ teams });
export const removeTeams = (): Promise<void> => browser.storage.local.remove('teams');

/** Calls back when packs, the team file or a policy change. @returns stops that */
export function watchPacks(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'managed' || Object.keys(changes).some((key) => key === 'teams' || key.startsWith('pack:')))
      listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
