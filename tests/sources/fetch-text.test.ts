import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inWords } from '../../lib/cli/problems';
import type { Hosted } from '../../lib/format/team';
import { isPackAddress } from '../../lib/packs/gate/pack-address';
import { fetchText } from '../../lib/sources/fetch-text';
import { fetchPack, isDue } from '../../lib/sources/hosted';
import { readFile } from '../../lib/sources/read-pack';

const url = 'https://packs.example.com/shop.json';
const pack = JSON.stringify({
  format: 1,
  id: 'shop',
  name: 'Shop',
  version: '1.0.0',
  language: 'en',
  author: 'A',
  licence: 'CC0-1.0',
  rules: [],
});
const hosted = (more: Partial<Hosted> = {}): Hosted => ({ pack: 'shop', url, ...more });

/** A server that answers so, at the address and at its signature's. */
function serving(body: string | Uint8Array, init: ResponseInit & { at?: string; sig?: string } = {}) {
  const asked: { url: string; headers: Record<string, string> }[] = [];
  const get = (async (address: string, options: { headers: Record<string, string> }) => {
    asked.push({ url: address, headers: options.headers });
    if (address.endsWith('.sig')) return new Response(init.sig ?? '', { status: init.sig ? 200 : 404 });
    const response = new Response(init.status === 304 ? null : (body as BodyInit), init);
    Object.defineProperty(response, 'url', { value: init.at ?? address });
    return response;
  }) as unknown as typeof fetch;
  return { get, asked };
}
const why = async (...args: Parameters<typeof fetchText>): Promise<string> => {
  const found = await fetchText(...args);
  return found.kind === 'failed' ? inWords(found.why) : found.kind;
};

describe('a pack at an address', () => {
  it('comes with its tag, and the tag is all that is sent the next time', async () => {
    const { get, asked } = serving(pack, { headers: { etag: '"1"' } });
    expect(await fetchText(hosted(), undefined, get)).toEqual({ kind: 'new', text: pack, etag: '"1"' });
    expect(await why(hosted(), '"1"', serving('', { status: 304 }).get)).toBe('unchanged');
    await fetchText(hosted(), '"1"', get);
    expect(asked.map(({ headers }) => headers)).toEqual([{}, { 'If-None-Match': '"1"' }]);
  });

  it.each<[string, Promise<string>, RegExp]>([
    ['http', why({ pack: 'shop', url: 'http://packs.example.com/shop.json' }), /not https/],
    [
      'a redirect to another host',
      why(hosted(), undefined, serving(pack, { at: 'https://evil.example/shop.json' }).get),
      /another host, evil\.example/,
    ],
    [
      '“not changed” without a copy',
      why(hosted(), undefined, serving('', { status: 304 }).get),
      /nothing is here/,
    ],
    ['a missing file', why(hosted(), undefined, serving('', { status: 404 }).get), /answers 404/],
    ['50 MB', why(hosted(), undefined, serving(new Uint8Array(50_000_000)).get), /larger than 5 MB/],
    [
      'a length that lies',
      why(
        hosted(),
        undefined,
        serving(new Uint8Array(50_000_000), { headers: { 'content-length': '10' } }).get,
      ),
      /larger than 5 MB/,
    ],
    ['another checksum', why(hosted({ sha256: '0'.repeat(64) }), undefined, serving(pack).get), /checksum/],
    ['no signature', why(hosted({ key: `${'A'.repeat(43)}=` }), undefined, serving(pack).get), /signature/],
    [
      'a server that cannot be reached',
      why(hosted(), undefined, (async () => {
        throw new TypeError('Failed to fetch');
      }) as typeof fetch),
      /could not be fetched: Failed to fetch/,
    ],
    [
      'bytes that are no text',
      why(hosted(), undefined, serving(new Uint8Array([0xff, 0xfe])).get),
      /could not be/,
    ],
  ])('is refused: %s', async (_, found, message) => expect(await found).toMatch(message));

  it('is taken with the right checksum and the right signature, and not with another’s', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
    const sig = sign(null, Buffer.from(pack), privateKey).toString('base64');
    const sha256 = createHash('sha256').update(pack).digest('hex');
    expect(await why(hosted({ key: raw, sha256 }), undefined, serving(pack, { sig }).get)).toBe('new');
    expect(await why(hosted({ key: raw }), undefined, serving(`${pack} `, { sig }).get)).toMatch(/signature/);
  });

  describe('with a signature', () => {
    const key = `${'A'.repeat(43)}=`;
    /** A server whose signature is this answer. */
    const signedBy = (answer: () => Response) => {
      const asked: RequestInit[] = [];
      const get = (async (address: string, options: RequestInit) => {
        asked.push(options);
        return address.endsWith('.sig') ? answer() : new Response(pack);
      }) as unknown as typeof fetch;
      return { get, asked };
    };
    const from = (at: string, body = 'A'.repeat(88)): Response =>
      Object.defineProperty(new Response(body), 'url', { value: at });
    const redirected = (): Response =>
      Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });

    it('reads no more of it than a signature has, however it is packed', async () => {
      let pulled = 0;
      let isCancelled = false;
      const endless = new ReadableStream({
        pull: (controller) => {
          pulled++;
          controller.enqueue(new Uint8Array(100_000));
        },
        cancel: () => {
          isCancelled = true;
        },
      });
      const found = await why(hosted({ key }), undefined, signedBy(() => new Response(endless)).get);
      expect(found).toMatch(/signature.*larger than 0\.001 MB/);
      expect(isCancelled).toBe(true);
      expect(pulled).toBeLessThan(5);
    });

    it.each<[string, () => Response, RegExp]>([
      [
        'another host',
        () => from('https://evil.example/shop.json.sig'),
        /signature.*another host, evil\.example/,
      ],
      ['a redirect', redirected, /signature.*nobody was asked there/],
      ['no file', () => new Response('', { status: 404 }), /signature.*answers 404/],
      ['“not changed”', () => new Response(null, { status: 304 }), /signature.*nothing is here/],
      ['no base64', () => new Response('%%%'), /signature does not fit/],
      ['an empty file', () => new Response(''), /signature does not fit/],
    ])('refuses %s', async (_, answer, message) =>
      expect(await why(hosted({ key }), undefined, signedBy(answer).get)).toMatch(message),
    );

    it('asks for both with the same care, and follows neither anywhere', async () => {
      const { get, asked } = signedBy(() => new Response('A'.repeat(88)));
      await fetchText(hosted({ key }), undefined, get);
      expect(asked).toHaveLength(2);
      for (const options of asked)
        expect(options).toMatchObject({
          redirect: 'manual',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          cache: 'no-store',
        });
    });

    it('a pack’s own redirect is not followed either', async () => {
      const get = (async () => redirected()) as unknown as typeof fetch;
      expect(await why(hosted(), undefined, get)).toMatch(/nobody was asked there/);
    });
  });

  it.each([
    'http://packs.example.com/shop.json',
    'data:application/json,{}',
    'blob:https://packs.example.com/7a1c',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://packs.example.com@evil.example/shop.json',
    'https://user:word@packs.example.com/shop.json',
    'https://packs.example.com\\.evil.example/shop.json',
    'https://packs.example.com/shop.json#part',
    'https://exa mple.com/shop.json',
    'https://[::1/shop.json',
    'https://[:::1]/shop.json',
    'https://packs.example.com:99999/shop.json',
    'https://1.2.3.4.5/shop.json',
  ])('is no address for a pack: %s', (address) => {
    expect(isPackAddress(address)).toBe(false);
    const read = readFile(
      JSON.stringify({
        format: 1,
        teams: [{ id: 'a', name: 'A', packs: [] }],
        hosted: [{ pack: 'shop', url: address }],
      }),
    );
    expect(read).toMatchObject({ kind: 'problems', problems: [{ where: 'hosted[0].url' }] });
  });

  it.each<[string, string, RegExp]>([
    ['half a download', pack.slice(0, 60), /is not JSON/],
    ['a pack that does not hold', pack.replace('1.0.0', 'new'), /version: "new" must look like 1\.0\.0/],
    ['another pack', pack.replace('"shop"', '"spy"'), /is the pack “spy”, not “shop”/],
    ['a team file', '{"format":1,"teams":[{"id":"a","name":"A","packs":[]}]}', /a team file/],
  ])('is refused once it is here: %s', async (_, text, message) => {
    const found = await fetchPack(hosted(), undefined, async () => ({ kind: 'new', text }));
    expect(found.kind === 'failed' && inWords(found.why)).toMatch(message);
  });
});

it('is looked at hourly, and also after the clock was set back', () => {
  const now = Date.parse('2026-11-26T12:00:00Z');
  expect(isDue({ checkedAt: '2026-11-26T11:30:00Z' }, now)).toBe(false);
  expect(isDue({ checkedAt: '2026-11-26T10:30:00Z' }, now)).toBe(true);
  expect(isDue({ checkedAt: '2027-01-01T00:00:00Z' }, now)).toBe(true);
  expect(isDue(undefined, now)).toBe(true);
});
