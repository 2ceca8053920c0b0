/**
 * The one network request there is: for a rule pack at an address that an admin gave. It runs in the background,
 * where no text of anybody passes, and carries nothing but the address; the extension's pages cannot reach the
 * network at all.
 */
import type { Hosted } from '../format/team';
import { type UiText, uiText } from '../model/ui-text';
import { maxSize } from '../packs/gate/limits';
import { bytesOfBase64 } from '../text/base64';
import { boundedBytes } from './bounded-bytes';

const patience = 10_000;
/** Of a signature, which has 64 bytes, or 88 characters of base64. */
const maxSignature = 1000;

export type FetchedText =
  | { kind: 'unchanged' }
  | { kind: 'new'; text: string; etag?: string }
  | { kind: 'failed'; why: UiText };

type Failed = Extract<FetchedText, { kind: 'failed' }>;
const failed = (why: UiText): Failed => ({ kind: 'failed', why });

/**
 * Looks at the address; nothing that is not wholly there comes through.
 * @param known the tag of what is in force
 */
export async function fetchText(
  hosted: Hosted,
  known?: string,
  get: typeof fetch = fetch,
): Promise<FetchedText> {
  try {
    const file = await ask(get, hosted.url, maxSize, known);
    if ('kind' in file) return file;
    const { bytes, etag } = file;
    if (hosted.sha256 && (await sha256(bytes)) !== hosted.sha256.toLowerCase())
      return failed(uiText('fetchChecksum'));
    if (hosted.key) {
      const signature = await ask(get, `${hosted.url}.sig`, maxSignature);
      // What the server says of the signature is told as it is, so that it can be mended.
      if ('kind' in signature) return failed(uiText('fetchNoSignature', { why: whyOf(signature) }));
      if (!(await isSigned(bytes, signature.bytes, hosted.key))) return failed(uiText('fetchSignature'));
    }
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { kind: 'new', text, ...(etag ? { etag } : {}) };
  } catch (error) {
    return failed(uiText('fetchFailed', { error: (error as Error).message }));
  }
}

const whyOf = (found: { kind: 'unchanged' } | Failed): UiText =>
  found.kind === 'failed' ? found.why : uiText('fetchUnchanged');

/**
 * One file, whichever: of https, from the very host that was named, and of no more bytes than it may have.
 * @param max bytes, unpacked
 */
async function ask(
  get: typeof fetch,
  url: string,
  max: number,
  known?: string,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; etag: string | null } | { kind: 'unchanged' } | Failed> {
  const address = new URL(url);
  if (address.protocol !== 'https:') return failed(uiText('fetchNotHttps'));
  const response = await get(url, {
    cache: 'no-store',
    credentials: 'omit',
    // Whoever is redirected to another host has been there by the time that it is told.
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
    headers: known ? { 'If-None-Match': known } : {},
  });
  if (response.type === 'opaqueredirect')
    return failed(uiText('fetchOtherHost', { host: uiText('fetchNotFollowed') }));
  const { host } = new URL(response.url || url);
  if (host !== address.host) return failed(uiText('fetchOtherHost', { host }));
  if (response.status === 304) return known ? { kind: 'unchanged' } : failed(uiText('fetchUnchanged'));
  if (!response.ok) return failed(uiText('fetchStatus', { status: String(response.status) }));
  const bytes = await boundedBytes(response.body, max);
  if (!bytes) return failed(uiText('fetchTooLarge', { size: max / 1e6 }));
  return { bytes, etag: response.headers.get('etag') };
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function isSigned(
  bytes: Uint8Array<ArrayBuffer>,
  signature: Uint8Array,
  publicKey: string,
): Promise<boolean> {
  const written = new TextDecoder().decode(signature).trim();
  if (!/^[A-Za-z0-9+/]{86}==$/.test(written)) return false;
  const key = await crypto.subtle.importKey('raw', bytesOfBase64(publicKey), 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, bytesOfBase64(written), bytes);
}
