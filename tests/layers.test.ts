import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './setup.mjs';

/**
 * Who may import whom. The text branch and the page branch meet only in `messages.ts`; nothing imports the
 * edges (`cli`, `entrypoints`).
 */
const may: Record<string, string[]> = {
  conversation: [],
  spaced: [],
  counted: [],
  'packs/format': ['adapters'],
  engine: ['conversation', 'packs/format'],
  packs: ['conversation', 'packs/format', 'engine'],
  coach: ['conversation', 'spaced', 'counted', 'packs/format', 'engine'],
  practice: ['conversation', 'counted', 'packs/format', 'engine', 'coach'],
  adapters: ['conversation', 'messages'],
  editors: ['conversation', 'spaced'],
  messages: ['conversation', 'adapters'],
  desk: ['conversation', 'adapters', 'editors', 'messages'],
  settings: ['adapters', 'coach'],
  'team-settings': ['packs/format', 'settings'],
  platform: [],
  cli: ['conversation', 'counted', 'packs/format', 'packs', 'engine', 'coach', 'practice', 'desk'],
};

const files = readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/'));

const layerOf = (file: string): string => {
  const path = file.replace(/\.tsx?$/, '');
  return path.startsWith('packs/format/') ? 'packs/format' : path.split('/')[0]!;
};

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, 'lib', file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, path]) => path!,
  );

describe('imports go one way', () => {
  it.each(files)('%s', (file) => {
    const layer = layerOf(file);
    const allowed = may[layer];
    expect(allowed, `lib/${layer} is no known layer`).toBeDefined();
    for (const path of importsOf(file).filter((one) => one.startsWith('.') && !/\.(css|json)$/.test(one))) {
      const target = normalize(join(dirname(file), path)).replaceAll('\\', '/');
      expect(target.startsWith('..'), `${file} imports ${path}, outside lib`).toBe(false);
      const other = layerOf(target);
      if (other !== layer) expect(allowed, `${file} imports ${other}`).toContain(other);
    }
  });
});

describe('the pure core', () => {
  const pure = files.filter((file) => /^(engine|coach|practice|packs)\/(?!sources\/)/.test(file));

  it.each(pure)('%s touches no browser, page, clock, network or chance', (file) => {
    const code = readFileSync(join(root, 'lib', file), 'utf8').replace(
      /\/\*[\s\S]*?\*\/|\/\/.*|`com\.[^`]*`|'[^'\n]*'/g,
      '',
    );
    expect(code).not.toMatch(
      /\b(document|window|browser|chrome|fetch|XMLHttpRequest|localStorage|setTimeout|performance)\s*[.(]/,
    );
    expect(code).not.toMatch(/\bDate\.now|new Date\b|Math\.random/);
    expect(importsOf(file).filter((path) => path.startsWith('wxt') || path.startsWith('node:'))).toEqual([]);
  });

  it('one file alone can reach the network: the one that fetches rule packs', () => {
    const all = ['lib', 'entrypoints'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file).replaceAll('\\', '/'),
      ),
    );
    const reaching = all
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) =>
        /\bfetch\b|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection/.test(
          readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, ''),
        ),
      );
    expect(reaching).toEqual(['lib/packs/sources/fetch-text.ts']);
  });

  it('the browser object is named only at the edges', () => {
    const named = files.filter((file) =>
      importsOf(file).some((path) => path.startsWith('wxt') || path === 'webextension-polyfill'),
    );
    expect(named.sort()).toEqual([
      'packs/sources/hosted.ts',
      'packs/sources/managed.ts',
      'packs/sources/store.ts',
      'platform.ts',
      'settings.ts',
    ]);
  });
});

describe('the tree', () => {
  it('has no file past 250 lines of code and no name that says nothing', () => {
    const all = ['lib', 'entrypoints', 'tests'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    );
    for (const file of all.filter((one) => /\.(ts|tsx|mjs)$/.test(one))) {
      const lines = readFileSync(join(root, file), 'utf8').split('\n').length;
      expect(lines, relative(root, file)).toBeLessThanOrEqual(251);
      expect(file).not.toMatch(/(^|\/)(utils?|helpers?|common|misc|manager|service)s?(\.tsx?$|\/)/);
    }
  });
});
