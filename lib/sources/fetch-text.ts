/**
 * The one network request there is: for a rule pack at an address that an admin gave. It runs in the background,
 * where no text of anybody passes, and carries nothing but the address; the extension's pages cannot reach the
 * network at all.
 */
import type { Hosted } from '../format/team';
import { type UiText, uiText } from '../model/ui-text';
import { bytesOfBase64 } from '../text/base64';

const patience = 10_000;
export const maxBytes = 5_000_000;

export type FetchedText =
  | { kind: 'unchanged' }
  | { kind: 'new'; text: string; etag?: string }
  | { kind: 'failed'; why: UiText };

const failed = (why: UiText): FetchedText => ({ kind: 'failed', why });

/**
 * Looks at the address; nothing that is not wholly there comes through.
 * @param known the tag of what is in force
 */
export async function fetchText(
  hosted: Hosted,
  known?: string,
  get: typeof fetch = fetch,
): Promise<FetchedText> {
  const address = new URL(hosted.url);
  if (address.protocol !== 'https:') return failed(uiText('fetchNotHttps'));
  try {
    const response = await ask(get, hosted.url, known);
    if (new URL(response.url || hosted.url).host !== address.host)
      return failed(uiText('fetchOtherHost', { host: new URL(response.url).host }));
    if (response.status === 304) return known ? { kind: 'unchanged' } : failed(uiText('fetchUnchanged'));
    if (!response.ok) return failed(uiText('fetchStatus', { status: String(response.status) }));
    const bytes = await bodyOf(response);
    if (!bytes) return failed(uiText('fetchTooLarge', { size: maxBytes / 1e6 }));
    if (hosted.sha256 && (await sha256(bytes)) !== hosted.sha256.toLowerCase())
      return failed(uiText('fetchChecksum'));
    if (hosted.key && !(await isSigned(bytes, hosted, get))) return failed(uiText('fetchSignature'));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const etag = response.headers.get('etag');
    return { kind: 'new', text, ...(etag ? { etag } : {}) };
  } catch (error) {
    return failed(uiText('fetchFailed', { error: (error as Error).message }));
  }
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
    if (size > maxBytes) {
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

async function isSigned(bytes: Uint8Array<ArrayBuffer>, hosted: Hosted, get: typeof fetch): Promise<boolean> {
  const response = await ask(get, `${hosted.url}.sig`);
  if (!response.ok) return false;
  const key = await crypto.subtle.importKey('raw', bytesOfBase64(hosted.key!), 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, bytesOfBase64(await response.text()), bytes);
}
