import { expect, it } from 'vitest';
import { problemReport } from '../../lib/ui/problem-report';

it('tells what and where, and neither values nor the names of hosts', () => {
  const problem = { value: '"secret"', message: 'could not be read', remedy: 'set it again' };
  const report = problemReport(
    [
      { ...problem, path: 'settings customers["help.example.com"]' },
      { ...problem, path: 'settings muted[2]' },
    ],
    { version: '1.2.3', browser: 'A browser' },
  );
  expect(report.split('\n')).toEqual([
    'Evenkeel 1.2.3',
    'A browser',
    'settings customers["…"]: could not be read',
    'settings muted[2]: could not be read',
    '',
  ]);
});
