/** `npm run fit`, `npm run accuracy` and `npm run report:phrases`; `encode` is what the accuracy run starts for itself. */
import { ensurePackages } from '../setup.mjs';

ensurePackages();
const { load } = await import('../load.mjs');
const [what, ...args] = process.argv.slice(2);
try {
  if (what === 'fit') await (await load('tests/accuracy/encoder/fit.ts')).fitEncoder(args);
  else if (what === 'encode') await (await load('tests/accuracy/meaning.ts')).encodeFile(args[0]);
  else if (what === 'phrases') await (await load('tests/accuracy/phrases-report.ts')).reportPhrases(args);
  else await (await load('tests/accuracy/accuracy.ts')).accuracy(args);
} catch (error) {
  console.error(
    error instanceof Error && error.message.startsWith('No labelled data') ? error.message : error,
  );
  process.exitCode = 1;
}
