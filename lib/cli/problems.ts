import type { Writable } from 'node:stream';
import { inEnglish, wordsFor } from '../model/catalogue';
import { type Problem, placeOf as placeIn } from '../model/problem';
import type { UiText } from '../model/ui-text';

/** The command line speaks English, whatever the machine's language is: its output is read by scripts too. */
export const inWords = (text: UiText): string => wordsFor(inEnglish, text);

/** Where a problem is, in words where it is everywhere. */
export function placeOf(problem: Problem): string {
  const place = placeIn(problem);
  return typeof place === 'string' ? place : inWords(place);
}

/** What is wrong and how to mend it, on one line. */
export const described = ({ value, what, remedy }: Problem): string =>
  `${value ? `${value} ` : ''}${inWords(what)}; ${inWords(remedy)}`;

/** A problem refuses a pack; a note says what could be better. */
export type Gravity = 'problem' | 'note';

/** One line a problem: file, place, value, what is wrong, how to mend it. */
export function printProblems(
  file: string,
  problems: readonly Problem[],
  output: Writable,
  gravity: Gravity = 'problem',
): void {
  const mark = gravity === 'note' ? 'note: ' : '';
  for (const one of problems) output.write(`${file}: ${mark}${placeOf(one)}: ${described(one)}\n`);
}

/** The same as annotations of GitHub's workflows, so that a problem stands beside the file it is in. */
export function asAnnotations(
  file: string,
  problems: readonly Problem[],
  output: Writable,
  gravity: Gravity = 'problem',
): void {
  const level = gravity === 'note' ? 'notice' : 'error';
  const plain = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  for (const one of problems)
    output.write(`::${level} file=${plain(file)},title=${plain(placeOf(one))}::${plain(described(one))}\n`);
}
