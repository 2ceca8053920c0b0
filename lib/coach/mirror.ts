/**
 * The agent's mirror: which hints came and what was done with them, as counts by day and rule. No text, no
 * times of day, nothing about the person. Pure.
 */

export const mirrorKinds = ['flagged', 'fixed', 'dismissed'] as const;
export type MirrorKind = (typeof mirrorKinds)[number];

export interface MirrorDay extends Record<MirrorKind, Record<string, number>> {
  replies: number;
  /** Replies that showed the customer that they were heard, and replies that named a time. */
  acknowledged: number;
  timed: number;
}

/** By day, such as 2026-11-26 in the agent's own calendar. */
export type Mirror = Record<string, MirrorDay>;

export const daysKept = 90;

const emptyDay: MirrorDay = { flagged: {}, fixed: {}, dismissed: {}, replies: 0, acknowledged: 0, timed: 0 };

export function countRule(mirror: Mirror, day: string, kind: MirrorKind, rule: string): Mirror {
  const today = mirror[day] ?? emptyDay;
  return keepRecent({
    ...mirror,
    [day]: { ...today, [kind]: { ...today[kind], [rule]: (today[kind][rule] ?? 0) + 1 } },
  });
}

export function countReply(
  mirror: Mirror,
  day: string,
  { acknowledged, timed }: { acknowledged: boolean; timed: boolean },
): Mirror {
  const today = mirror[day] ?? emptyDay;
  return keepRecent({
    ...mirror,
    [day]: {
      ...today,
      replies: today.replies + 1,
      acknowledged: today.acknowledged + Number(acknowledged),
      timed: today.timed + Number(timed),
    },
  });
}

const keepRecent = (mirror: Mirror): Mirror =>
  Object.fromEntries(
    Object.entries(mirror)
      .sort(([a], [b]) => a.localeCompare(b))
      .slice(-daysKept),
  );

export interface RuleHabit extends Record<MirrorKind, number> {
  rule: string;
}

/** Per rule over all days kept, the most flagged first. */
export function habitsOf(mirror: Mirror): RuleHabit[] {
  const habits = new Map<string, RuleHabit>();
  for (const day of Object.values(mirror)) {
    for (const kind of mirrorKinds) {
      for (const [rule, count] of Object.entries(day[kind])) {
        const habit = habits.get(rule) ?? { rule, flagged: 0, fixed: 0, dismissed: 0 };
        habits.set(rule, { ...habit, [kind]: habit[kind] + count });
      }
    }
  }
  return [...habits.values()].sort((a, b) => b.flagged - a.flagged || a.rule.localeCompare(b.rule));
}
