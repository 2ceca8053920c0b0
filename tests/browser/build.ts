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
  await buildPage('editors', 'process.env.NODE_ENV');
  await buildPage('reader');
}

/** One script for a test page: `.output/test-pages/NAME.js`. */
async function buildPage(name: string, ...production: string[]): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: Object.fromEntries(production.map((variable) => [variable, '"production"'])),
    build: {
      outDir: '.output/test-pages',
      emptyOutDir: false,
      lib: {
        entry: `tests/browser/pages/${name}.ts`,
        formats: ['iife'],
        name: `evenkeel_${name}`,
        fileName: () => `${name}.js`,
      },
    },
  });
}
