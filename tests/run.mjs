/**
 * `npm test`: everything that decides whether a change may land, on a fresh clone. `--only browser`, `--only
 * unit` or `--only bench` runs one part.
 */
import { join } from 'node:path';
import { bin, ensureBrowsers, ensurePackages, must, root, run } from './setup.mjs';

const only = process.argv[2] === '--only' ? process.argv[3] : undefined;
ensurePackages();
if (only !== 'unit') ensureBrowsers();

if (!only) {
  for (const project of ['.', 'lib/engine']) must(bin('tsc'), ['--noEmit', '-p', project]);
  must(bin('biome'), ['check', '--error-on-warnings', '.']);
}
if (only === 'bench') {
  const { load } = await import('./load.mjs');
  await (await load('tests/browser/build.ts')).default();
  await (await load('tests/bench/bench.ts')).bench();
  process.exit(0);
}
const projects = (only ? [only] : ['unit', 'browser']).flatMap((name) => ['--project', name]);
process.exit(run(bin('vitest'), ['run', '--config', join(root, 'tests/vitest.config.ts'), ...projects]));
