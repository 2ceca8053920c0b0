import { dayOf, type Mirror } from '../../../lib/statistics/counts';

/** Twelve weeks of an agent who learns to show that they listened, and still writes "as soon as possible". */
export const mirrorWeeks = (now: Date): Mirror =>
  Object.fromEntries(
    Array.from({ length: 12 }, (_, back) => {
      const week = 11 - back;
      const replies = 14 + ((week * 5) % 7);
      const counts = {
        flagged: {
          'agent/blame-customer': week < 8 ? 6 : 1,
          'agent/non-apology': week % 3,
          'agent/vague-time': 3 + (week % 4),
          'agent/passive-aggressive': Number(week === 4),
        },
        fixed: { 'agent/blame-customer': Number(week < 8), 'agent/vague-time': 1 },
        dismissed: { 'agent/vague-time': Number(week > 8), 'customer/frustration': Number(week === 5) },
        replies,
        acknowledged: Math.round((replies * (week < 8 ? 35 + 2 * week : 85)) / 100),
        timed: Math.round(replies / 3),
      };
      return [dayOf(new Date(now.getTime() - back * 7 * 86_400_000)), counts];
    }),
  );
