import type { Writable } from 'node:stream';
import { prove } from '../packs/prove';
import { loadPack } from './load-pack';
import { UsageError } from './main';
import { printProblems } from './problems';
import { proveAdapters } from './prove-adapters';

/** Proves packs and prints a line for each, and one for every problem. */
export async function check(paths: string[], output: Writable): Promise<number> {
  if (!paths.length) throw new UsageError('check needs a pack: a file, or a folder of rules');
  let status = 0;
  for (const path of paths) {
    const loaded = loadPack(path);
    const problems = loaded.ok
      ? [...prove(loaded.pack), ...(await proveAdapters(loaded.pack))]
      : loaded.problems;
    if (loaded.ok && !problems.length) {
      output.write(
        `${path}: ${loaded.pack.rules.length} rules${adapters(loaded.pack.adapters.length)} hold\n`,
      );
      continue;
    }
    status = 1;
    printProblems(path, problems, output);
  }
  return status;
}

const adapters = (count: number): string => (count ? ` and ${count} adapter${count > 1 ? 's' : ''}` : '');
