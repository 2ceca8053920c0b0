/** Packs as they are kept on this machine. Whatever fails, the last good one stays. */
import { browser } from 'wxt/browser';
import type { Pack } from '../format/pack';
import { StatedError } from '../model/stated-error';
import { type UiText, uiText } from '../model/ui-text';
import { isOlder, newestOf } from '../packs/gate/version';
import { damagedKey } from '../settings/stored/damaged';
import { forgetDamaged } from '../settings/stored/forget-damaged';
import { compress } from './compress';
import { keepProofs, proofOf } from './proof/proofs-kept';
import { packKey, packPrefix, readStoredPack, type StoredPack, textOf } from './stored-pack';
import { storing } from './storing';

const versionsKept = 5;

/** Every pack whose entry can be read, oldest first. */
export async function storedPacks(): Promise<StoredPack[]> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(packPrefix))
    .flatMap(([key, value]) => readStoredPack(key, value, []) ?? [])
    .sort((a, b) => a.addedAt.localeCompare(b.addedAt));
}

type Where = Pick<StoredPack, 'source' | 'origin' | 'hosted' | 'etag' | 'checkedAt'>;

/**
 * Keeps a pack that came through the gate, and the version before it.
 * @throws StatedError when the storage is full, or where an address has an older version than was here already; the
 * earlier one is then still in force
 */
export async function keepPack(pack: Pack, text: string, where: Where): Promise<void> {
  const before = await storedPack(pack.id);
  const newest = before && newestIn(before);
  // Whoever replays what was signed once must not bring back what was mended since.
  if (newest !== undefined && where.source === 'hosted' && isOlder(pack.version, newest))
    throw new StatedError(uiText('fetchOlder', { found: pack.version, newest }));
  // What can no longer be read is not worth a place among the earlier versions.
  const textBefore = before && (await textOf(before).catch(() => undefined));
  // The same file again is no new version: the earlier ones are worth more than a copy.
  if (before && textBefore === text) return write({ ...before, ...where });
  const addedAt = await nextMoment();
  const earlier =
    before && textBefore !== undefined
      ? [{ version: before.version, addedAt: before.addedAt, data: before.data }]
      : [];
  await write({
    ...where,
    id: pack.id,
    name: pack.name,
    version: pack.version,
    rules: pack.rules.length,
    addedAt,
    data: await compress(text),
    newest: newest === undefined ? pack.version : newestOf(pack.version, newest),
    history: [...earlier, ...(before?.history ?? [])].slice(0, versionsKept),
  });
  await keepProofs([await proofOf(text)]);
  await forgetDamaged(packKey(pack.id));
}

/** Of what was taken in by an older version of Evenkeel only the versions themselves tell. */
const newestIn = ({ version, newest, history }: StoredPack): string =>
  newestOf(version, ...(newest === undefined ? [] : [newest]), ...history.map((one) => one.version));

/** Now, ISO 8601, and after everything that was added before: packs stand in that order, whatever the clock says. */
async function nextMoment(): Promise<string> {
  const added = (await storedPacks()).flatMap(({ addedAt, history }) => [
    addedAt,
    ...history.map((one) => one.addedAt),
  ]);
  const last = Math.max(...added.map((time) => Date.parse(time)).filter((time) => !Number.isNaN(time)));
  const now = new Date();
  return (last >= now.getTime() ? new Date(last + 1) : now).toISOString();
}

async function storedPack(id: string): Promise<StoredPack | undefined> {
  const { [packKey(id)]: stored } = await browser.storage.local.get(packKey(id));
  return stored === undefined ? undefined : readStoredPack(packKey(id), stored, []);
}

const write = (stored: StoredPack): Promise<void> =>
  storing(`${stored.name} ${stored.version}`, () =>
    browser.storage.local.set({ [packKey(stored.id)]: stored }),
  );

/**
 * Notes how the last look at the address went; the pack stays as it is.
 * @throws StatedError when the storage is full
 */
export async function noteCheck(id: string, checkedAt: string, failure?: UiText): Promise<void> {
  const stored = await storedPack(id);
  if (!stored) return;
  const { problem: _, ...rest } = stored;
  await write({ ...rest, checkedAt, ...(failure ? { problem: failure } : {}) });
}

/**
 * Puts an earlier version in force again; the one it replaces is kept among the earlier ones.
 * @throws StatedError when the storage is full
 */
export async function rollBack(id: string, addedAt: string): Promise<void> {
  const stored = await storedPack(id);
  const wanted = stored?.history.find((version) => version.addedAt === addedAt);
  if (!stored || !wanted) return;
  const current = { version: stored.version, addedAt: stored.addedAt, data: stored.data };
  const history = [current, ...stored.history.filter((version) => version !== wanted)].slice(0, versionsKept);
  // The address would bring the newer one back at once; its tag says that this one was already seen.
  await write({ ...stored, ...wanted, history });
}

export const removePack = (id: string): Promise<void> => browser.storage.local.remove(packKey(id));

/** Calls back when packs, the team file or a policy change. @returns stops that */
export function watchPacks(listener: () => void): () => void {
  const changed = (changes: Record<string, unknown>, area: string): void => {
    const isOurs = (key: string) => key === 'teams' || key.startsWith(packPrefix);
    const aside = damagedKey('');
    // What was set aside and let go is named no longer.
    const names = Object.keys(changes).map((key) => (key.startsWith(aside) ? key.slice(aside.length) : key));
    if (area === 'managed' || names.some(isOurs)) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
