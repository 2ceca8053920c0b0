import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../setup.mjs';
import { browsers, openReader, type PageReader } from './page-reader';

const saved = (name: string) => readFileSync(join(root, 'tests/pages', name), 'utf8');
const pages = [
  {
    adapter: 'zendesk',
    html: saved('zendesk/two-tickets.html'),
    path: '/agent/tickets/102',
    body: '.zd-comment',
  },
  { adapter: 'generic', html: saved('generic/plain-list.html'), path: '/', body: '.body' },
];

/**
 * A form takes the names of its own properties from its fields, a document those of its from images: all names that
 * there are, or as many that are none.
 */
const shadowing = (body: string, where: 'message' | 'around' | 'document', isHostile: boolean) => `<script>{
  const names = (from) => {
    const all = new Set();
    for (let one = from; one; one = Object.getPrototypeOf(one)) for (const name of Object.getOwnPropertyNames(one)) all.add(name);
    return [...all].map((name, n) => ${isHostile} ? name : 'x' + n);
  };
  const fields = names(HTMLFormElement.prototype).map((name) => '<input name="' + name + '">').join('');
  const images = names(Document.prototype).map((name) => '<img alt="" name="' + name + '">').join('');
  const bodies = [...document.querySelectorAll('${body}')];
  if ('${where}' === 'message') for (const one of bodies) one.innerHTML += '<form><p>In a form.</p>' + fields + '</form>';
  if ('${where}' === 'document') bodies[0].innerHTML += images;
  if ('${where}' === 'around') {
    const form = document.createElement('form');
    form.append(...document.body.childNodes);
    document.body.append(form);
    form.insertAdjacentHTML('beforeend', '<div>' + fields + '</div>');
  }
}</script>`;

describe.each(browsers)('in %s', (browser) => {
  let reader: PageReader;
  beforeAll(async () => {
    reader = await openReader(browser);
  });
  afterAll(() => reader?.close());

  describe.each(pages)('$adapter', ({ adapter, html, path, body }) => {
    const read = (where: Parameters<typeof shadowing>[1], isHostile: boolean) =>
      reader.read(html + shadowing(body, where, isHostile), adapter, path);

    it.each([
      ['a form in each message', 'message'],
      ['a form around the whole page', 'around'],
      ['images in a message', 'document'],
    ] as const)('whatever the names of %s, the page is read as ever', async (_, where) => {
      const plain = await read(where, false);
      expect(plain.thread?.messages.length).toBeGreaterThan(2);
      if (where === 'message') expect(plain.thread?.messages[0]?.text).toContain('In a form.');
      expect(await read(where, true)).toEqual(plain);
    });
  });
});
