/** Packs at an address that the admin gave. The one network request there is, and it carries nothing. */
import type { Pack } from '../format/pack';
import type { Hosted } from '../format/team';
import { mostBytes, readFile } from './read-pack';
import { keepPack, noteCheck, type StoredPack } from './store';

const patience = 10_000;
export const checkEvery = 3_600_000;

export type Fetched =
  | { kind: 'unchanged' }
  | { kind: 'new'; pack: Pack; text: string; etag?: string }
  | { kind: 'failed'; why: string };

const failed = (why: string): Fetched => ({ kind: 'failed', why });

/**
 * Looks at the address; nothing that is not wholly right comes through.
 * @param known what is in force, for its tag
 */
export async function fetchPack(
  hosted: Hosted,
  known?: Pick<StoredPack, 'etag'>,
  get: typeof fetch = fetch,
): Promise<Fetched> {
  const address = new URL(hosted.url);
  if (address.protocol !== 'https:') return failed('The address is not https.');
  let text: string;
  let etag: string | null;
  try {
    const response = await ask(get, hosted.url, known?.etag);
    if (new URL(response.url || hosted.url).host !== address.host)
      return failed(`The address leads to another host, ${new URL(response.url).host}.`);
    if (response.status === 304)
      return known?.etag
        ? { kind: 'unchanged' }
        : failed('The server says “not changed”, but nothing is here.');
    if (!response.ok) return failed(`The server answers ${response.status}.`);
    const bytes = await bodyOf(response);
    if (!bytes) return failed('The file is larger than 5 MB.');
    if (hosted.sha256 && (await sha256(bytes)) !== hosted.sha256.toLowerCase())
      return failed('The file is not the one whose checksum the team file names.');
    if (hosted.key && !(await isSigned(bytes, hosted, get)))
      return failed('The signature does not fit the file and the team file’s key.');
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    etag = response.headers.get('etag');
  } catch (error) {
    return failed(`It could not be fetched: ${(error as Error).message}.`);
  }
  const read = readFile(text);
  if (read.kind === 'problems') {
    const [first] = read.problems;
    return failed(`${first!.path}: ${first!.value} ${first!.message}; ${first!.remedy}.`);
  }
  if (read.kind !== 'pack') return failed('The file is a team file, not a pack.');
  if (read.pack.id !== hosted.pack)
    return failed(`The file is the pack “${read.pack.id}”, not “${hosted.pack}”.`);
  return { kind: 'new', pack: read.pack, text, ...(etag ? { etag } : {}) };
}

const ask = (get: typeof fetch, url: string, etag?: string): Promise<Response> =>
  get(url, {
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
    headers: etag ? { 'If-None-Match': etag } : {},
  });

/** Reads no more than may come; undefined for more. */
async function bodyOf(response: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.trim()), (one) => one.charCodeAt(0));

async function isSigned(bytes: Uint8Array<ArrayBuffer>, hosted: Hosted, get: typeof fetch): Promise<boolean> {
  const response = await ask(get, `${hosted.url}.sig`);
  if (!response.ok) return false;
  const key = await crypto.subtle.importKey('raw', fromBase64(hosted.key!), 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, fromBase64(await response.text()), bytes);
}

/** Is it time to look again? Also after the clock was set back, when the last look lies ahead. */
export const isDue = (stored: Pick<StoredPack, 'checkedAt'> | undefined, now: number): boolean => {
  const age = now - Date.parse(stored?.checkedAt ?? '');
  return !(age >= 0 && age < checkEvery);
};

/** Looks at one address and keeps what is new. @returns what went wrong, if anything did */
export async function refresh(hosted: Hosted, known: StoredPack | undefined): Promise<string | undefined> {
  const found = await fetchPack(hosted, known);
  const checkedAt = new Date().toISOString();
  if (found.kind === 'new') {
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
