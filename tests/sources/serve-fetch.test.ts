import { describe, expect, it, vi } from 'vitest';
import { serveFetch } from '../../lib/sources/addresses/serve-fetch';

const own = { id: 'abc', pages: 'chrome-extension://abc/' };
const page = { id: 'abc', url: 'chrome-extension://abc/options.html#packs' };
const request = { type: 'fetch-pack', hosted: { pack: 'shop', url: 'https://packs.example.com/shop.json' } };

describe('the background', () => {
  const fetchIt = vi.fn(async () => ({ kind: 'unchanged' }) as const);
  const serve = (message: unknown, sender: Parameters<typeof serveFetch>[1]) => {
    fetchIt.mockClear();
    return serveFetch(message, sender, own, fetchIt);
  };

  it('fetches for the extension’s own pages', async () => {
    expect(await serve({ ...request, etag: '"1"' }, page)).toEqual({ kind: 'unchanged' });
    expect(fetchIt).toHaveBeenCalledWith(request.hosted, '"1"');
  });

  it.each([
    ['a page’s script', { id: 'abc', url: 'https://acme.zendesk.com/agent' }],
    [
      'a script in a page that is named like ours',
      { id: 'abc', url: 'https://x.example/chrome-extension://abc/' },
    ],
    ['another extension', { id: 'other', url: 'chrome-extension://other/a.html' }],
    ['another extension that names our page', { id: 'other', url: page.url }],
    ['nobody', {}],
  ])('fetches nothing for %s', (_, sender) => {
    expect(serve(request, sender)).toBeUndefined();
    expect(fetchIt).not.toHaveBeenCalled();
  });

  it.each([
    ['nothing', undefined],
    ['another question', { ...request, type: 'fetch' }],
    ['an address that is none', { ...request, hosted: { pack: 'shop', url: 'file:///etc/passwd' } }],
    [
      'an address over http',
      { ...request, hosted: { pack: 'shop', url: 'http://packs.example.com/a.json' } },
    ],
    ['more than it may', { ...request, headers: { cookie: 'a' } }],
    ['a tag without end', { ...request, etag: 'x'.repeat(2000) }],
  ])('fetches nothing where it is asked for %s', (_, message) => {
    expect(serve(message, page)).toBeUndefined();
    expect(fetchIt).not.toHaveBeenCalled();
  });
});
