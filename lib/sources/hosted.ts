/** Packs at an address that the admin gave: looked at hourly while the panel is open, the last good one kept. */
import { browser } from 'wxt/browser';
import type { Pack } from '../format/pack';
import type { Hosted } from '../format/team';
import type { FetchedText } from './fetch-text';
import { readFile } from './read-pack';
import { keepPack, noteCheck, type StoredPack, textOf } from './store';

export const checkEvery = 3_600_000;

/** What the pages ask of the background. */
export interface FetchRequest {
  type: 'fetch-pack';
  hosted: Hosted;
  etag?: string;
}

export type Fetched =
  | { kind: 'unchanged' }
  | { kind: 'new'; pack: Pack; text: string; etag?: string }
  | { kind: 'failed'; why: string };

const failed = (why: string): Fetched => ({ kind: 'failed', why });

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
    return failed(`${first!.path}: ${first!.value} ${first!.message}; ${first!.remedy}.`);
  }
  if (read.kind !== 'pack') return failed('The file is a team file, not a pack.');
  if (read.pack.id !== hosted.pack)
    return failed(`The file is the pack “${read.pack.id}”, not “${hosted.pack}”.`);
  return { ...found, pack: read.pack };
}

/** Is it time to look again? Also after the clock was set back, when the last look lies ahead. */
export const isDue = (stored: Pick<StoredPack, 'checkedAt'> | undefined, now: number): boolean => {
  const age = now - Date.parse(stored?.checkedAt ?? '');
  return !(age >= 0 && age < checkEvery);
};

/** Looks at one address and keeps what is new. @returns what went wrong, if anything did */
export async function refresh(hosted: Hosted, known: StoredPack | undefined): Promise<string | undefined> {
  const found = await fetchPack(hosted, known?.etag);
  const checkedAt = new Date().toISOString();
  // Not every server knows tags: what is in force, or was gone back from, is not news.
  const seen = known ? await Promise.all([known, ...known.history].map(textOf)) : [];
  if (found.kind === 'new' && !seen.includes(found.text)) {
    try {
      await keepPack(found.pack, found.text, {
        source: 'hosted',
        origin: hosted.url,
        hosted,
        checkedAt,
        ...(found.etag ? { etag: found.etag } : {}),
      });
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  }
  const why = found.kind === 'failed' ? found.why : undefined;
  await noteCheck(hosted.pack, checkedAt, why);
  return why;
}
