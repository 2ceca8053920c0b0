import { describe, expect, it } from 'vitest';
import {
  addUp,
  countReply,
  countRule,
  dayOf,
  daysKept,
  type Mirror,
  recent,
} from '../../lib/statistics/counts';

const today = '2026-03-30';
const blame = 'agent/blame-customer';

describe('the counts of the mirror', () => {
  it('hold numbers by day and rule', () => {
    let mirror: Mirror = countRule({}, today, 'flagged', blame);
    mirror = countRule(mirror, today, 'flagged', blame);
    mirror = countRule(mirror, today, 'fixed', blame);
    mirror = countReply(mirror, today, { acknowledged: true, timed: false });
    expect(mirror).toEqual({
      [today]: {
        flagged: { [blame]: 2 },
        fixed: { [blame]: 1 },
        dismissed: {},
        replies: 1,
        acknowledged: 1,
        timed: 0,
      },
    });
  });

  it('take back a fix that was undone, and never fall below nothing', () => {
    const fixed = countRule({}, today, 'fixed', blame);
    const undone = countRule(fixed, today, 'fixed', blame, -1);
    expect(undone[today]!.fixed).toEqual({ [blame]: 0 });
    expect(countRule(undone, today, 'fixed', blame, -1)[today]!.fixed).toEqual({ [blame]: 0 });
  });

  it('keep ninety calendar days, over a change of the clock too, however few of them were worked', () => {
    const old = countRule({}, '2025-12-31', 'flagged', blame);
    const oldest = countRule(old, '2026-01-01', 'flagged', blame);
    expect(Object.keys(oldest)).toEqual(['2025-12-31', '2026-01-01']);
    expect(Object.keys(countRule(oldest, today, 'flagged', blame))).toEqual([
      '2025-12-31',
      '2026-01-01',
      today,
    ]);
    expect(Object.keys(recent(oldest, '2026-03-31'))).toEqual(['2026-01-01']);
    expect(Object.keys(recent(oldest, '2026-04-01'))).toEqual([]);
    expect(daysKept).toBe(90);
  });

  it('add up, so that what came after a deletion survives its undoing', () => {
    const before = countRule({}, today, 'flagged', blame);
    const since = countReply(countRule({}, today, 'flagged', blame), today, {
      acknowledged: true,
      timed: true,
    });
    const both = addUp(before, since)[today]!;
    expect(both.flagged).toEqual({ [blame]: 2 });
    expect(both.replies).toBe(1);
  });

  it('belong to the agent’s own day', () => {
    expect(dayOf(new Date(2026, 2, 30, 23, 59))).toBe('2026-03-30');
    expect(dayOf(new Date(2026, 2, 31, 0, 1))).toBe('2026-03-31');
  });
});
