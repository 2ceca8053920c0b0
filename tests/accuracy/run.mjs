/** `npm run accuracy` and what stands around it; `encode` is what the accuracy run starts for itself. */
import { ensurePackages } from '../setup.mjs';

ensurePackages();
const { load } = await import('../load.mjs');
const [what, ...args] = process.argv.slice(2);
const of = (file) => load(`tests/accuracy/${file}.ts`);
const commands = {
  accuracy: async () => (await of('accuracy')).accuracy(args),
  fit: async () => (await of('encoder/fit')).fitEncoder(args),
  background: async () => (await of('background-file')).writeBackgroundFile(),
  encode: async () => (await of('meaning')).encodeFile(args[0]),
  phrases: async () => (await of('phrases-report')).reportPhrases(args),
  fixes: async () => (await of('fixes-report')).reportFixes(),
};
try {
  await commands[what]();
} catch (error) {
  console.error(
    error instanceof Error && error.message.startsWith('No labelled data') ? error.message : error,
  );
  process.exitCode = 1;
}
