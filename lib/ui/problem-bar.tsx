import { computed, signal } from '@preact/signals';
import type { Problem } from '../model/problem';
import { extensionVersion } from '../platform';
import { storageProblems } from '../settings/stored/storage-problems';
import { CopyButton } from './copy-button';
import { ProblemList } from './problem-list';
import { problemReport } from './problem-report';
import { reportedErrors } from './report-errors';

const texts = {
  title: (count: number) => (count === 1 ? 'Something went wrong' : `${count} things went wrong`),
  copy: 'Copy a report',
  dismiss: 'Dismiss',
} as const;

/** Seen, and put away while this page is open. */
const dismissed = signal<readonly Problem[]>([]);

const isSame = (one: Problem, other: Problem): boolean =>
  one.path === other.path && one.message === other.message;

/** What went wrong in this page and with what is stored, and was not put away. */
export const openProblems = computed<readonly Problem[]>(() =>
  [...storageProblems.value, ...reportedErrors.value].filter(
    (problem) => !dismissed.value.some((one) => isSame(one, problem)),
  ),
);

/** Names what went wrong, for as long as nobody has put it away; everything else goes on. */
export function ProblemBar() {
  const problems = openProblems.value;
  if (!problems.length) return null;
  const report = (): string =>
    problemReport(problems, { version: extensionVersion(), browser: navigator.userAgent });
  return (
    <div class="problem-bar" role="alert">
      <details class="card">
        <summary>{texts.title(problems.length)}</summary>
        <ProblemList problems={problems} />
        <div class="actions">
          <CopyButton label={texts.copy} text={report} />
          <button
            type="button"
            onClick={() => {
              dismissed.value = [...dismissed.value, ...problems];
            }}
          >
            {texts.dismiss}
          </button>
        </div>
      </details>
    </div>
  );
}
