import { expect, it } from 'vitest';
import { uiText } from '../../lib/model/ui-text';
import { problemReport } from '../../lib/ui/problem-report';

it('tells what and where, and neither values nor the names of hosts', () => {
  const problem = { value: '"secret"', what: uiText('storageFailed'), remedy: uiText('damageRemedy') };
  const report = problemReport(
    [
      { ...problem, where: 'settings customers["help.example.com"]' },
      { ...problem, where: 'settings muted[2]' },
    ],
    { version: '1.2.3', browser: 'A browser' },
  );
  expect(report.split('\n')).toEqual([
    'Evenkeel 1.2.3',
    'A browser',
    'settings customers["…"]: could not be saved: the browser refused it',
    'settings muted[2]: could not be saved: the browser refused it',
    '',
  ]);
});
