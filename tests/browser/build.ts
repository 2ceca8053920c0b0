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
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: '.output/test-pages',
      lib: {
        entry: 'tests/browser/pages/editors.ts',
        formats: ['iife'],
        name: 'evenkeelEditors',
        fileName: () => 'editors.js',
      },
    },
  });
}
