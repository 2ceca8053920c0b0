import { statSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { loadPack } from './packs/load-pack';
import { proveLoaded } from './packs/prove-pack';
import { printProblems } from './problems';
import { UsageError } from './usage-error';

/** A folder of rules -> one distributable pack on standard output, if it holds. */
export async function pack(args: string[], output: Writable, complaints: Writable): Promise<number> {
  const [folder, ...more] = args;
  if (!folder || more.length) throw new UsageError('pack needs one folder of rules');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`${folder} is no folder`);
  const loaded = loadPack(folder);
  const problems = loaded.ok ? await proveLoaded(loaded.pack) : loaded.problems;
  if (!loaded.ok || problems.length) {
    printProblems(folder, problems, complaints);
    return 1;
  }
  output.write(`${JSON.stringify(loaded.pack)}\n`);
  return 0;
}
