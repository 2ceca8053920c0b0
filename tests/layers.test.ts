import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import layers from '../lib/layers.json';
import { circlesIn, codeOf, filesIn, importedFiles, importsOf, isCode, textOf } from './source-tree';

/** Who may import whom stands in `lib/layers.json`; nothing imports the edges (`cli`, `entrypoints`). */
const may: Record<string, readonly string[]> = layers;

const library = filesIn('lib').filter(isCode);
const all = filesIn('lib', 'entrypoints').filter(isCode);

const layerOf = (file: string): string => file.split('/')[1]!.replace(/\.tsx?$/, '');

describe('imports go one way', () => {
  it.each(library)('%s', (file) => {
    const layer = layerOf(file);
    const allowed = may[layer];
    expect(allowed, `lib/${layer} is no known layer`).toBeDefined();
    for (const target of importedFiles(file)) {
      expect(target.startsWith('lib/'), `${file} imports ${target}, outside lib`).toBe(true);
      const other = layerOf(target);
      if (other !== layer) expect(allowed, `${file} imports ${other}`).toContain(other);
    }
  });

  it('in no circle', () => {
    const graph = new Map(all.map((file) => [file, importedFiles(file)]));
    expect(circlesIn(graph).map((circle) => circle.join(' -> '))).toEqual([]);
  });

  it('a circle would be found', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(circlesIn(graph)).toEqual([['a', 'b', 'c']]);
  });
});

describe('the pure core', () => {
  const pure = library.filter(
    (file) => !/^lib\/(settings|platform|sources|ui|cli|page|editors|runtime)\b/.test(file),
  );

  it.each(pure)('%s touches no browser, page, clock, network or chance', (file) => {
    const code = codeOf(file);
    expect(code).not.toMatch(
      /\b(document|window|browser|chrome|fetch|XMLHttpRequest|localStorage|setTimeout|performance)\s*[.(]/,
    );
    // A copy of a moment that was handed in reads no clock.
    expect(code).not.toMatch(/\bDate\.now|new Date\b(?!\(\w)|Math\.random/);
    expect(importsOf(file).filter((path) => path.startsWith('wxt') || path.startsWith('node:'))).toEqual([]);
  });

  it('two files alone can ask for anything: one for rule packs, one for the extension’s own files', () => {
    const reaching = all.filter((file) =>
      /\bfetch\b|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection/.test(codeOf(file)),
    );
    expect(reaching).toEqual(['lib/runtime/own-files.ts', 'lib/sources/fetch-text.ts']);
  });

  it('the browser object is named only at the edges', () => {
    const named = library.filter((file) =>
      importsOf(file).some((path) => path.startsWith('wxt') || path === 'webextension-polyfill'),
    );
    for (const file of named)
      expect(file).toMatch(/^lib\/(settings|sources|ui)\/|^lib\/(platform|runtime\/kept-fits)\.ts$/);
  });
});

describe('the tree', () => {
  const written = filesIn('lib', 'entrypoints', 'tests').filter((file) => /\.(ts|tsx|mjs)$/.test(file));
  const lengthOf = (file: string): number => textOf(file).split('\n').length - 1;

  it('has no file of 250 lines of code or more, half of them under 80, and no name that says nothing', () => {
    for (const file of written) {
      expect(lengthOf(file), file).toBeLessThan(250);
      expect(file).not.toMatch(/(^|\/)(utils?|helpers?|common|misc|manager|service)s?(\.tsx?$|\/)/);
    }
    const lengths = written.map(lengthOf).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
  });

  it('keeps no more than some fifteen files side by side, but for folders of units', () => {
    const units =
      /\/(desks|languages|kinds|scenarios|cards|checks|slots|states|plays|editors|texts)$|^lib\/format$/;
    const counts = new Map<string, number>();
    for (const file of all) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    const crowded = [...counts].filter(([folder, count]) => count > 15 && !units.test(folder));
    expect(crowded).toEqual([]);
  });
});
