import type { Writable } from 'node:stream';
import type { Problem } from '../packs/problem';

/** One line a problem: file, path, value, what is wrong, how to mend it. */
export function printProblems(file: string, problems: readonly Problem[], output: Writable): void {
  for (const { path, value, message, remedy } of problems) {
    output.write(`${file}: ${path}: ${value ? `${value} ` : ''}${message}; ${remedy}\n`);
  }
}
