import type { Writable } from 'node:stream';
import { diff } from '../packs/diff';
import { loadPack } from './packs/load-pack';
import { printProblems } from './problems';
import { UsageError } from './usage-error';

/** What a newer version of a pack adds, removes and changes. @returns 1 if one of them does not hold */
export function diffPacks(args: string[], output: Writable, complaints: Writable): number {
  const [older, newer, ...more] = args;
  if (!older || !newer || more.length) throw new UsageError('diff needs: diff OLD NEW');
  const [before, after] = [loadPack(older), loadPack(newer)];
  if (!before.ok) printProblems(older, before.problems, complaints);
  if (!after.ok) printProblems(newer, after.problems, complaints);
  if (!before.ok || !after.ok) return 1;
  const changes = diff(before.pack, after.pack);
  for (const { kind, what, keys } of changes)
    output.write(`${kind}\t${what}${keys.length ? `\t${keys.join(', ')}` : ''}\n`);
  if (!changes.length) output.write('no difference\n');
  return 0;
}
