/**
 * `npm run fuzz -- --seed N --minutes M`: the properties and the page fuzzer of `npm test`, with other inputs and for longer.
 * What it prints of a failure is enough to see it again: `npm run fuzz -- --seed N --path P`.
 */
import { join } from 'node:path';
import { bin, ensureBrowsers, ensurePackages, root, run } from '../setup.mjs';

ensurePackages();
const { load } = await import('../load.mjs');
const { choicesFrom } = await load('tests/browser/fuzz/choices.ts');
let choices;
try {
  choices = choicesFrom(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
const { seed, minutes, path } = choices;
console.log(`Seed ${seed}, ${minutes} minutes of pages`);
if (path === undefined) {
  const env = { ...process.env, EVENKEEL_SEED: String(seed), EVENKEEL_RUNS: String(Math.ceil(minutes)) };
  const config = join(root, 'tests/vitest.config.ts');
  const args = ['run', '--config', config, '--project', 'unit', 'tests/properties'];
  if (run(bin('vitest'), args, { env })) process.exit(1);
}
ensureBrowsers();
await (await load('tests/browser/build.ts')).default();
const { fuzzPages } = await load('tests/browser/fuzz/fuzz-pages.ts');
process.exit((await fuzzPages(choices)) ? 0 : 1);
