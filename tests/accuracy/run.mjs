/** `npm run fit`, `npm run accuracy`, `npm run report:phrases` and `npm run report:fixes`. */
import { ensurePackages } from '../setup.mjs';

ensurePackages();
const { load } = await import('../load.mjs');
const [what, ...args] = process.argv.slice(2);
try {
  if (what === 'fit') (await load('tests/accuracy/fit.ts')).fitAll(args);
  else if (what === 'phrases') (await load('tests/accuracy/phrases-report.ts')).reportPhrases(args);
  else if (what === 'fixes') await (await load('tests/accuracy/fixes-report.ts')).reportFixes();
  else await (await load('tests/accuracy/accuracy.ts')).accuracy(args);
} catch (error) {
  console.error(
    error instanceof Error && error.message.startsWith('No labelled data') ? error.message : error,
  );
  process.exitCode = 1;
}
