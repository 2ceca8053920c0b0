import { computed, signal } from '@preact/signals';
import { isSameProblem, type Problem } from '../model/problem';
import { extensionVersion } from '../platform';
import { storageProblems } from '../settings/stored/storage-problems';
import { CopyButton } from './copy-button';
import { ProblemList } from './problem-list';
import { problemReport } from './problem-report';
import { reportedErrors } from './report-errors';
import { t } from './translate';

/** Seen, and put away while this page is open. */
const dismissed = signal<readonly Problem[]>([]);

/** What went wrong in this page and with what is stored, and was not put away. */
const openProblems = computed<readonly Problem[]>(() =>
  [...storageProblems.value, ...reportedErrors.value].filter(
    (problem) => !dismissed.value.some((one) => isSameProblem(one, problem)),
  ),
);

/** Names what went wrong, for as long as nobody has put it away; everything else goes on. */
export function ProblemBar() {
  const problems = openProblems.value;
  if (!problems.length) return null;
  const report = (): string =>
    problemReport(problems, { version: extensionVersion(), browser: navigator.userAgent });
  return (
    <div class="problem-bar" role="alert" data-testid="problem-bar" data-count={problems.length}>
      <details class="card">
        <summary>{t('problemBarTitle', { count: problems.length })}</summary>
        <ProblemList problems={problems} />
        <div class="actions">
          <CopyButton label={t('problemBarCopy')} text={report} />
          <button
            type="button"
            data-testid="dismiss-problems"
            onClick={() => {
              dismissed.value = [...dismissed.value, ...problems];
            }}
          >
            {t('problemBarDismiss')}
          </button>
        </div>
      </details>
    </div>
  );
}
