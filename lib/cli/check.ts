import type { Writable } from 'node:stream';
import { prove } from '../packs/prove';
import { loadPack } from './load-pack';
import { UsageError } from './main';
import { printProblems } from './problems';

/** Proves packs and prints a line for each, and one for every problem. */
export function check(paths: string[], output: Writable): number {
  if (!paths.length) throw new UsageError('check needs a pack: a file, or a folder of rules');
  let status = 0;
  for (const path of paths) {
    const loaded = loadPack(path);
    const problems = loaded.ok ? prove(loaded.pack) : loaded.problems;
    if (loaded.ok && !problems.length) {
      output.write(`${path}: ${loaded.pack.rules.length} rules hold\n`);
      continue;
    }
    status = 1;
    printProblems(path, problems, output);
  }
  return status;
}
