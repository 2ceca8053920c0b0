import { statSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { provedPack } from './packs/proved-pack';
import { printProblems } from './problems';
import { UsageError } from './usage-error';

/** A folder of rules -> one distributable pack on standard output, if it holds. */
export async function pack(args: string[], output: Writable, complaints: Writable): Promise<number> {
  const [folder, ...more] = args;
  if (!folder || more.length) throw new UsageError('pack needs one folder of rules');
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`${folder} is no folder`);
  const proved = await provedPack(folder);
  if (!proved.ok) {
    printProblems(folder, proved.problems, complaints);
    return 1;
  }
  output.write(`${JSON.stringify(proved.pack)}\n`);
  return 0;
}
