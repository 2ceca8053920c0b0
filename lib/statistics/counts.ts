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

/** The day of a moment, in the agent's own calendar. */
export const dayOf = (moment: Date): string => new Intl.DateTimeFormat('en-CA').format(moment);

/** Calendar days, today among them. */
export const daysKept = 90;

const emptyDay: MirrorDay = { flagged: {}, fixed: {}, dismissed: {}, replies: 0, acknowledged: 0, timed: 0 };

/**
 * One hint more; what is older than `daysKept` goes.
 * @param by -1 takes one back
 */
export const countRule = (
  mirror: Mirror,
  day: string,
  kind: MirrorKind,
  rule: string,
  by: 1 | -1 = 1,
): Mirror => addUp(recent(mirror, day), { [day]: { ...emptyDay, [kind]: { [rule]: by } } });

/** One reply more; what is older than `daysKept` goes. */
export const countReply = (
  mirror: Mirror,
  day: string,
  { acknowledged, timed }: { acknowledged: boolean; timed: boolean },
): Mirror =>
  addUp(recent(mirror, day), {
    [day]: { ...emptyDay, replies: 1, acknowledged: Number(acknowledged), timed: Number(timed) },
  });

/** Both together, day by day. */
export function addUp(one: Mirror, other: Mirror): Mirror {
  const both = { ...one };
  for (const [day, counts] of Object.entries(other)) both[day] = sumOf([both[day] ?? emptyDay, counts]);
  return both;
}

/** Many days as one. */
export const sumOf = (days: readonly MirrorDay[]): MirrorDay =>
  days.reduce(
    (sum, day) => ({
      flagged: together(sum.flagged, day.flagged),
      fixed: together(sum.fixed, day.fixed),
      dismissed: together(sum.dismissed, day.dismissed),
      replies: sum.replies + day.replies,
      acknowledged: sum.acknowledged + day.acknowledged,
      timed: sum.timed + day.timed,
    }),
    emptyDay,
  );

function together(one: Record<string, number>, other: Record<string, number>): Record<string, number> {
  const both = { ...one };
  for (const [rule, count] of Object.entries(other)) both[rule] = Math.max(0, (both[rule] ?? 0) + count);
  return both;
}

/** How many calendar days `day` lies before `today`; negative for a day to come. */
export const daysBetween = (day: string, today: string): number =>
  Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);

/** The days that are kept, seen from `today`. */
export const recent = (mirror: Mirror, today: string): Mirror =>
  Object.fromEntries(Object.entries(mirror).filter(([day]) => daysBetween(day, today) < daysKept));
