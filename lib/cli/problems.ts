import type { Writable } from 'node:stream';
import type { Problem } from '../model/problem';

/** One line a problem: file, path, value, what is wrong, how to mend it. */
export function printProblems(file: string, problems: readonly Problem[], output: Writable): void {
  for (const { path, value, message, remedy } of problems) {
    output.write(`${file}: ${path}: ${value ? `${value} ` : ''}${message}; ${remedy}\n`);
  }
}

/** The same as annotations of GitHub's workflows, so that a problem stands beside the file it is in. */
export function asAnnotations(file: string, problems: readonly Problem[], output: Writable): void {
  const plain = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  for (const { path, value, message, remedy } of problems)
    output.write(
      `::error file=${plain(file)},title=${plain(path)}::${plain(`${value} ${message}; ${remedy}`.trim())}\n`,
    );
}
