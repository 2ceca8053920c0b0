import { spawnSync } from 'node:child_process';
import { build } from 'vite';
import { bin, root } from '../setup.mjs';
import { copyForThisMachine } from './copy-for-this-machine';
import { chromiumExtension, firefoxExtension } from './extension-folders';

/** Builds what the browser tests drive: the shipped extension once, its copy for pages of this machine, and the editors' page. */
export default async function setup(): Promise<void> {
  for (const [browser, { shipped, onThisMachine }] of [
    ['chrome', chromiumExtension],
    ['firefox', firefoxExtension],
  ] as const) {
    const { status, stderr } = spawnSync(bin('wxt'), ['build', '-b', browser], {
      cwd: root,
      encoding: 'utf8',
    });
    if (status) throw new Error(`wxt build -b ${browser} failed:\n${stderr}`);
    copyForThisMachine(shipped, onThisMachine);
  }
  await buildPage('mount-editors');
  await buildPage('reader', 'iife');
  await buildPage('fuzz', 'iife');
  if (process.env.EVENKEEL_FROALA) await buildPage('mount-froala');
}

/**
 * A script for a test page: `.output/test-pages/NAME.js`. A module loads its parts as it needs them, so that a
 * page with one editor does not wait for all of them.
 */
async function buildPage(name: string, format: 'es' | 'iife' = 'es'): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // Some packages look for Node's names.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: '.output/test-pages',
      emptyOutDir: false,
      lib: {
        entry: `tests/browser/pages/${name}.ts`,
        formats: [format],
        name: `evenkeel_${name.replaceAll('-', '_')}`,
        fileName: () => `${name}.js`,
      },
    },
  });
}
