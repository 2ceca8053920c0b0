/** `npm run faults -- --data DIR`: which of the faults that are listed in a folder are mended. */
import { ensurePackages } from '../setup.mjs';

ensurePackages();
const { load } = await import('../load.mjs');
try {
  process.exitCode = await (await load('tests/faults/faults.ts')).faults(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error && error.name === 'NoFaults' ? error.message : error);
  process.exitCode = 1;
}
