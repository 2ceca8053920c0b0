/** `npm run fit`, `npm run fit:background`, `npm run accuracy` and `npm run report:phrases`. */
import { ensurePackages } from '../setup.mjs';

ensurePackages();
const { load } = await import('../load.mjs');
const [what, ...args] = process.argv.slice(2);
try {
  if (what === 'fit') (await load('tests/accuracy/fit.ts')).fitAll(args);
  else if (what === 'background') await (await load('tests/accuracy/background-file.ts')).writeBackgroundFile();
  else if (what === 'phrases') (await load('tests/accuracy/phrases-report.ts')).reportPhrases(args);
  else await (await load('tests/accuracy/accuracy.ts')).accuracy(args);
} catch (error) {
  console.error(
    error instanceof Error && error.message.startsWith('No labelled data') ? error.message : error,
  );
  process.exitCode = 1;
}
