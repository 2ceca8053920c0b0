import { expect, it } from 'vitest';
import { countRule } from '../../lib/statistics/counts';
import { wrongHintReport } from '../../lib/statistics/wrong-hint-report';

const blame = 'agent/blame-customer';

it('a report for the rule’s author holds ids and counts, and words only where the agent adds them', () => {
  let mirror = countRule({}, '2026-11-20', 'flagged', blame);
  mirror = countRule(mirror, '2026-11-26', 'flagged', blame);
  mirror = countRule(mirror, '2026-11-26', 'dismissed', blame);
  expect(wrongHintReport([blame], mirror)).toEqual({
    format: 'evenkeel-not-this-1',
    rules: [{ rule: blame, flagged: 2, fixed: 0, dismissed: 1 }],
  });
  expect(wrongHintReport([blame], mirror, { [blame]: ['you should have'] }).rules[0]?.words).toEqual([
    'you should have',
  ]);
});

it('one that was never counted was set aside at least once', () => {
  expect(wrongHintReport([blame], {}).rules).toEqual([{ rule: blame, flagged: 0, fixed: 0, dismissed: 1 }]);
});
