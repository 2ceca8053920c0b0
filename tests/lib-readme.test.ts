import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import layers from '../lib/layers.json';
import { scripts } from '../package.json';
import { root } from './setup.mjs';
import { filesIn, textOf } from './source-tree';

const map = textOf('lib/README.md');
const may: Record<string, readonly string[]> = layers;

describe('lib/README.md', () => {
  it('says of every layer what it may import, as lib/layers.json does', () => {
    const table = map.split('<!-- layers -->')[1]!.split('<!-- /layers -->')[0]!;
    const rows = [...table.matchAll(/^\| `(\w+)` +\| (.+?) +\| (.+?) +\|$/gm)].map(([, layer, , imports]) => [
      layer,
      [...imports!.matchAll(/`(\w+)`/g)].map(([, name]) => name),
    ]);
    expect(Object.fromEntries(rows)).toEqual(may);
  });

  it('is short enough to be read', () => {
    expect(map.split('\n').length - 1).toBeLessThan(165);
  });
});

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'lib/README.md',
  'rules/README.md',
  ...filesIn('.github').filter((file) => file.endsWith('.md')),
];

describe.each(documents)('%s', (document) => {
  const text = textOf(document);

  it('names only files that are there', () => {
    // A place for something of one's own (NAME, CODE) names no file.
    const named = [...text.matchAll(/`((?:lib|entrypoints|tests|rules|public|\.github)\/[\w./-]+)`/g)]
      .map(([, path]) => path!)
      .filter((path) => !/NAME|CODE/.test(path));
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names only commands that are there', () => {
    const asked = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name!);
    expect(asked.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links only to what is there', () => {
    const folder = document.includes('/') ? document.slice(0, document.lastIndexOf('/')) : '';
    const linked = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, path]) => path!);
    expect(linked.filter((path) => !existsSync(join(root, folder, path)))).toEqual([]);
  });
});
