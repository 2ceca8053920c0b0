/** What the agent's mirror shows of its counts: the weeks, the habits and what has changed. Pure. */
import { daysBetween, type Mirror, type MirrorDay, mirrorKinds, sumOf } from './counts';

/** Twelve weeks fit into the days that are kept. */
export const weeksShown = 12;

/** Seven days, the last week ends today. */
export interface MirrorWeek extends MirrorDay {
  from: string;
  to: string;
}

/** What was done with one rule's hints. */
export interface RuleHabit extends Record<(typeof mirrorKinds)[number], number> {
  rule: string;
  /** How often it was flagged, week by week. */
  byWeek: number[];
}

/** Something that the last four weeks show clearly more or less often than the four before. */
export interface HabitChange {
  /** A rule's id, or one of the two counts of replies. */
  about: string;
  now: number;
  before: number;
  isBetter: boolean;
}

export interface Reflection {
  /** The oldest first, from the first week that counted anything; at least this one. */
  weeks: [MirrorWeek, ...MirrorWeek[]];
  /** All weeks shown together. */
  total: MirrorDay;
  /** The most flagged first. */
  habits: RuleHabit[];
  /** Undefined as long as there are too few replies to compare. */
  compared?: { replies: { now: number; before: number }; changes: HabitChange[] };
}

/** @param today such as 2026-11-26, in the agent's own calendar */
export function reflect(mirror: Mirror, today: string): Reflection {
  const all = Array.from({ length: weeksShown }, (_, n) => weekBack(mirror, today, weeksShown - 1 - n));
  const first = all.findIndex(
    (week) => week.replies > 0 || mirrorKinds.some((kind) => Object.keys(week[kind]).length),
  );
  const weeks = (first < 0 ? all.slice(-1) : all.slice(first)) as Reflection['weeks'];
  const total = sumOf(weeks);
  const compared = compare(all);
  return { weeks, total, habits: habitsOf(weeks, total), ...(compared ? { compared } : {}) };
}

function weekBack(mirror: Mirror, today: string, back: number): MirrorWeek {
  const days = Object.entries(mirror).filter(([day]) => {
    const ago = daysBetween(day, today);
    return ago >= 7 * back && ago < 7 * (back + 1);
  });
  return {
    from: dayBefore(today, 7 * back + 6),
    to: dayBefore(today, 7 * back),
    ...sumOf(days.map(([, day]) => day)),
  };
}

const inUtc = new Intl.DateTimeFormat('en-CA', { timeZone: 'UTC' });
const dayBefore = (today: string, days: number): string =>
  inUtc.format(Date.parse(today) - days * 86_400_000);

function habitsOf(weeks: readonly MirrorWeek[], total: MirrorDay): RuleHabit[] {
  const rules = new Set(mirrorKinds.flatMap((kind) => Object.keys(total[kind])));
  return [...rules]
    .map((rule) => ({
      rule,
      flagged: total.flagged[rule] ?? 0,
      fixed: total.fixed[rule] ?? 0,
      dismissed: total.dismissed[rule] ?? 0,
      byWeek: weeks.map(({ flagged }) => flagged[rule] ?? 0),
    }))
    .sort((a, b) => b.flagged - a.flagged || a.rule.localeCompare(b.rule));
}

const span = 4;
/** Fewer replies say nothing about a habit. */
const minReplies = 20;
const maxChanges = 3;

function compare(weeks: readonly MirrorWeek[]): Reflection['compared'] {
  const now = sumOf(weeks.slice(-span));
  const before = sumOf(weeks.slice(-2 * span, -span));
  if (now.replies < minReplies || before.replies < minReplies) return undefined;
  const rules = new Set([...Object.keys(now.flagged), ...Object.keys(before.flagged)]);
  const counts = [
    ...(['acknowledged', 'timed'] as const).map((about) => ({
      about,
      now: now[about],
      before: before[about],
    })),
    ...[...rules].map((about) => ({
      about,
      now: now.flagged[about] ?? 0,
      before: before.flagged[about] ?? 0,
    })),
  ];
  const changes = counts
    .map((count) => ({ ...count, rise: rise(count.now, now.replies, count.before, before.replies) }))
    .filter(({ rise }) => Math.abs(rise) >= clear)
    .sort((a, b) => Math.abs(b.rise) - Math.abs(a.rise))
    .slice(0, maxChanges)
    .map(({ rise, ...count }) => ({ ...count, isBetter: rules.has(count.about) ? rise < 0 : rise > 0 }));
  return { replies: { now: now.replies, before: before.replies }, changes };
}

/** Chance alone shows this much in one comparison of a hundred, and there are dozens of rules. */
const clear = 2.58;

/**
 * How far two rates lie apart, in standard errors: the Wald test for two Poisson rates. For shares of replies it
 * errs towards no change.
 */
const rise = (now: number, repliesNow: number, before: number, repliesBefore: number): number => {
  const error = Math.sqrt(now / repliesNow ** 2 + before / repliesBefore ** 2);
  return error === 0 ? 0 : (now / repliesNow - before / repliesBefore) / error;
};
