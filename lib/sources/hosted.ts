/** Packs at an address that the admin gave: looked at hourly while the panel is open, the last good one kept. */
import { browser } from 'wxt/browser';
import type { Pack } from '../format/pack';
import type { Hosted } from '../format/team';
import { placeOf } from '../model/problem';
import { StatedError } from '../model/stated-error';
import { type UiText, uiText } from '../model/ui-text';
import type { FetchRequest } from './addresses/serve-fetch';
import type { FetchedText } from './fetch-text';
import { readFile } from './read-pack';
import { keepPack, noteCheck } from './store';
import { type StoredPack, textOf } from './stored-pack';

export const checkEvery = 3_600_000;

export type Fetched =
  | { kind: 'unchanged' }
  | { kind: 'new'; pack: Pack; text: string; etag?: string }
  | { kind: 'failed'; why: UiText };

const failed = (why: UiText): Fetched => ({ kind: 'failed', why });

const askBackground = (hosted: Hosted, etag?: string): Promise<FetchedText> =>
  browser.runtime.sendMessage({
    type: 'fetch-pack',
    hosted,
    ...(etag ? { etag } : {}),
  } satisfies FetchRequest);

/** What stands at the address, if it holds. @param etag of what is in force */
export async function fetchPack(hosted: Hosted, etag?: string, ask = askBackground): Promise<Fetched> {
  const found = await ask(hosted, etag);
  if (found.kind !== 'new') return found;
  const read = readFile(found.text);
  if (read.kind === 'problems') {
    const [first] = read.problems;
    return failed(uiText('fetchRefused', { ...first!, where: placeOf(first!) }));
  }
  if (read.kind !== 'pack') return failed(uiText('fetchTeamFile'));
  if (read.pack.id !== hosted.pack)
    return failed(uiText('fetchOtherPack', { found: read.pack.id, wanted: hosted.pack }));
  return { ...found, pack: read.pack };
}

/** Is it time to look again? Also after the clock was set back, when the last look lies ahead. */
export const isDue = (stored: Pick<StoredPack, 'checkedAt'> | undefined, now: number): boolean => {
  const age = now - Date.parse(stored?.checkedAt ?? '');
  return !(age >= 0 && age < checkEvery);
};

/**
 * Looks at one address and keeps what is new.
 * @returns what went wrong, if anything did: it never throws
 */
export async function refresh(hosted: Hosted, known: StoredPack | undefined): Promise<UiText | undefined> {
  const checkedAt = new Date().toISOString();
  try {
    const found = await fetchPack(hosted, known?.etag);
    if (found.kind === 'new' && !(await wasHere(found.text, known))) {
      const refused = await keep(found, hosted, checkedAt);
      if (!refused) return undefined;
      await noteCheck(hosted.pack, checkedAt, refused);
      return refused;
    }
    const why = found.kind === 'failed' ? found.why : undefined;
    await noteCheck(hosted.pack, checkedAt, why);
    return why;
  } catch (error) {
    return error instanceof StatedError ? error.text : uiText('fetchNobody');
  }
}

/** @returns why it was not kept: the one before stays, and is not asked for at each opening */
async function keep(
  { pack, text, etag }: Extract<Fetched, { kind: 'new' }>,
  hosted: Hosted,
  checkedAt: string,
): Promise<UiText | undefined> {
  try {
    await keepPack(pack, text, {
      source: 'hosted',
      origin: hosted.url,
      hosted,
      checkedAt,
      ...(etag ? { etag } : {}),
    });
    return undefined;
  } catch (error) {
    if (error instanceof StatedError) return error.text;
    throw error;
  }
}

/** Not every server knows tags: what is in force, or was gone back from, is not news. */
async function wasHere(text: string, known: StoredPack | undefined): Promise<boolean> {
  const versions = known ? [known, ...known.history] : [];
  // A version that can no longer be read is no reason to refuse the same file again.
  const texts = await Promise.all(versions.map((version) => textOf(version).catch(() => undefined)));
  return texts.includes(text);
}
