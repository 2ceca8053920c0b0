import { describe, expect, it } from 'vitest';
import type { Mirror, MirrorDay } from '../../lib/statistics/counts';
import { reflect, weeksShown } from '../../lib/statistics/weeks';

const today = '2026-06-30';
const ago = (days: number): string =>
  new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
const day = (counts: Partial<MirrorDay>): MirrorDay => ({
  flagged: {},
  fixed: {},
  dismissed: {},
  replies: 0,
  acknowledged: 0,
  timed: 0,
  ...counts,
});
/** The same counts on one day of each of the last four weeks, and others on one of each of the four before. */
const twoSpans = (now: Partial<MirrorDay>, before: Partial<MirrorDay>): Mirror =>
  Object.fromEntries(Array.from({ length: 8 }, (_, week) => [ago(7 * week), day(week < 4 ? now : before)]));

describe('what the mirror shows', () => {
  it('is this week alone where nothing is older, or nothing is there', () => {
    expect(reflect({}, today).weeks).toMatchObject([{ from: ago(6), to: today, replies: 0 }]);
    expect(reflect({ [ago(6)]: day({ replies: 2 }) }, today).weeks).toMatchObject([{ replies: 2 }]);
  });

  it('goes back to the first week that counted anything, empty weeks between included', () => {
    const { weeks, total } = reflect(
      { [ago(7)]: day({ replies: 3 }), [ago(27)]: day({ flagged: { 'agent/x': 1 } }) },
      today,
    );
    expect(weeks.map(({ from, replies }) => [from, replies])).toEqual([
      [ago(27), 0],
      [ago(20), 0],
      [ago(13), 3],
      [ago(6), 0],
    ]);
    expect(total.replies).toBe(3);
    const long = reflect(
      { [ago(7 * weeksShown)]: day({ replies: 1 }), [ago(60)]: day({ replies: 1 }) },
      today,
    );
    expect(long.total.replies).toBe(1);
  });

  it('lists the habits, the most flagged first, week by week', () => {
    const { habits } = reflect(
      {
        [ago(8)]: day({ flagged: { 'agent/rare': 1, 'agent/often': 2 }, fixed: { 'agent/often': 1 } }),
        [today]: day({ flagged: { 'agent/often': 1 }, dismissed: { 'customer/anger': 1 } }),
      },
      today,
    );
    expect(habits).toEqual([
      { rule: 'agent/often', flagged: 3, fixed: 1, dismissed: 0, byWeek: [2, 1] },
      { rule: 'agent/rare', flagged: 1, fixed: 0, dismissed: 0, byWeek: [1, 0] },
      { rule: 'customer/anger', flagged: 0, fixed: 0, dismissed: 1, byWeek: [0, 0] },
    ]);
  });

  it('compares nothing as long as there are few replies', () => {
    expect(reflect(twoSpans({ replies: 4 }, { replies: 50 }), today).compared).toBeUndefined();
    expect(reflect(twoSpans({ replies: 5 }, { replies: 5 }), today).compared).toEqual({
      replies: { now: 20, before: 20 },
      changes: [],
    });
  });

  it('tells a clear change and which way is the better one, and keeps quiet about chance', () => {
    const { compared } = reflect(
      twoSpans(
        {
          replies: 20,
          acknowledged: 16,
          timed: 4,
          flagged: { 'agent/blame': 1, 'agent/vague': 9, 'agent/new': 1 },
        },
        { replies: 20, acknowledged: 8, timed: 5, flagged: { 'agent/blame': 7, 'agent/vague': 3 } },
      ),
      today,
    );
    expect(compared).toEqual({
      replies: { now: 80, before: 80 },
      changes: [
        { about: 'agent/blame', now: 4, before: 28, isBetter: true },
        { about: 'agent/vague', now: 36, before: 12, isBetter: false },
        { about: 'acknowledged', now: 64, before: 32, isBetter: true },
      ],
    });
  });
});
