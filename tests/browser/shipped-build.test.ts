import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bin, root } from '../setup.mjs';
import { codeOf, everyFileIn, filesIn, isCode } from '../source-tree';
import { thisMachine, withThisMachine } from './copy-for-this-machine';
import { chromiumExtension, firefoxExtension } from './extension-folders';

describe.each([
  ['Chromium', chromiumExtension],
  ['Firefox', firefoxExtension],
])('what the tests drive in %s', (_, { shipped, onThisMachine }) => {
  const files = everyFileIn(shipped);

  it('is what ships, but for the manifest', () => {
    expect(files).toContain('manifest.json');
    expect(everyFileIn(onThisMachine)).toEqual(files);
    const differing = files.filter(
      (file) => !readFileSync(join(shipped, file)).equals(readFileSync(join(onThisMachine, file))),
    );
    expect(differing).toEqual(['manifest.json']);
  });

  it('adds to the manifest the pages of this machine, and nothing else', () => {
    const manifestIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const { host_permissions: hosts, content_scripts: scripts, ...rest } = manifestIn(onThisMachine);
    const {
      host_permissions: shippedHosts,
      content_scripts: shippedScripts,
      ...shippedRest
    } = manifestIn(shipped);
    expect(rest).toEqual(shippedRest);
    expect(hosts).toEqual([...shippedHosts, ...thisMachine]);
    expect(scripts.slice(0, -1)).toEqual(shippedScripts);
    expect(scripts.at(-1)).toEqual({
      matches: thisMachine,
      js: ['content-scripts/inference.js', 'content-scripts/page.js'],
      css: ['content-scripts/page.css'],
      run_at: 'document_start',
    });
  });

  it('holds no mode of the build in any script', () => {
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts).toContain('content-scripts/page.js');
    for (const file of scripts)
      expect(readFileSync(join(shipped, file), 'utf8'), file).not.toMatch(/\be2e\b|\benv\.MODE\b/);
  });
});

it('is built to the same bytes again, whatever the environment calls itself', { timeout: 240_000 }, () => {
  const { shipped } = firefoxExtension;
  const bytes = (): string[] =>
    everyFileIn(shipped).map((file) => {
      const digest = createHash('sha256').update(readFileSync(join(shipped, file)));
      return `${file} ${digest.digest('hex')}`;
    });
  const before = bytes();
  const { status, stderr } = spawnSync(bin('wxt'), ['build', '-b', 'firefox'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'development' },
  });
  expect(status, stderr).toBe(0);
  expect(bytes()).toEqual(before);
});

it('no source asks for the mode of the build', () => {
  const asking = filesIn('lib', 'entrypoints')
    .filter(isCode)
    .filter((file) => /\bMODE\b/.test(codeOf(file)));
  expect(asking).toEqual([]);
});

it('a build without a content script is refused', () => {
  expect(() => withThisMachine({ content_scripts: [] })).toThrow('no content script');
});
