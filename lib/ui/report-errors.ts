/** Errors that nobody caught in this page, for `ProblemBar` to show. Nothing of them is stored or sent. */
import { signal } from '@preact/signals';
import { isSameProblem, type Problem } from '../model/problem';
import { listenForErrors } from './listen-for-errors';

/** What comes again and again is one problem; of others the last few tell enough. */
const maxKept = 5;

export const reportedErrors = signal<readonly Problem[]>([]);

/**
 * Names in `reportedErrors` what nobody caught. Call it first thing in a page.
 * @param where the page, such as “settings”
 * @returns stops it
 */
export const reportErrors = (where: string, context?: EventTarget): (() => void) =>
  listenForErrors(
    where,
    (problem) => {
      const others = reportedErrors.value.filter((other) => !isSameProblem(other, problem));
      reportedErrors.value = [...others, problem].slice(-maxKept);
    },
    context,
  );
