import { spawnSync } from 'node:child_process';
import { build } from 'vite';
import { bin, root } from '../setup.mjs';

/** Builds what the browser tests drive: the shipped extension, its test build, and the editors' page. */
export default async function setup(): Promise<void> {
  for (const args of [
    ['-b', 'chrome'],
    ['-b', 'chrome', '-m', 'e2e'],
    ['-b', 'firefox', '-m', 'e2e'],
  ]) {
    const { status, stderr } = spawnSync(bin('wxt'), ['build', ...args], { cwd: root, encoding: 'utf8' });
    if (status) throw new Error(`wxt build ${args.join(' ')} failed:\n${stderr}`);
  }
  await buildPage('mount-editors');
  await buildPage('reader');
}

/** One script for a test page: `.output/test-pages/NAME.js`. */
async function buildPage(name: string): Promise<void> {
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
      // One file: the page has no module loader.
      rolldownOptions: { output: { codeSplitting: false } },
      lib: {
        entry: `tests/browser/pages/${name}.ts`,
        formats: ['iife'],
        name: `evenkeel_${name.replaceAll('-', '_')}`,
        fileName: () => `${name}.js`,
      },
    },
  });
}
