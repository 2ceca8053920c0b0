import { spawnSync } from 'node:child_process';
import { build } from 'vite';
import { bin, root } from '../setup.mjs';

/** Builds what the browser tests drive: the shipped extension, its test build, and the editors' page. */
export default async function setup(): Promise<void> {
  for (const args of [
    ['-b', 'chrome'],
    ['-b', 'firefox'],
    ['-b', 'chrome', '-m', 'e2e'],
    ['-b', 'firefox', '-m', 'e2e'],
  ]) {
    const { status, stderr } = spawnSync(bin('wxt'), ['build', ...args], { cwd: root, encoding: 'utf8' });
    if (status) throw new Error(`wxt build ${args.join(' ')} failed:\n${stderr}`);
  }
  await buildPage('mount-editors');
  await buildPage('reader', 'iife');
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
