/** `npm run new -- KIND NAME`: the skeleton of a new unit, with its failing proof. */
import { bin, ensurePackages, root, run } from '../setup.mjs';

ensurePackages();
const { load } = await import('../load.mjs');
const { ScaffoldError, writeSkeleton } = await load('tests/scaffold/scaffold.ts');
try {
  const { written, next } = writeSkeleton(root, ...process.argv.slice(2));
  run(bin('biome'), ['check', '--write', '--log-level=error', ...written], { stdio: 'ignore' });
  console.log(`Written:\n${written.map((path) => `  ${path}`).join('\n')}\n\nNext:`);
  for (const [n, step] of next.entries()) console.log(`  ${n + 1}. ${step}`);
} catch (error) {
  if (!(error instanceof ScaffoldError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
