/** “tomorrow”, “Monday”, “next Friday”, “a week on Tuesday”, “the next working day”, “the end of the week”. */
import { dayOf, isWeekend, lastOfMonth, nextWeekday, weekdayOfWeek, workingDaysAfter } from './calendar';
import { type DayReader, type NamedDay, weekdaySource as weekday, weekdayOf } from './named-day';

/** Until then “tomorrow” may be the day that begins when they get up. */
const smallHours = 5;

const parts: Record<string, number> = {
  morning: 12 * 60,
  afternoon: 17 * 60,
  evening: 21 * 60,
  night: 21 * 60,
};
const part = '(?: (?:in the )?(morning|afternoon|evening|night))?';

const partOf = (name: string | undefined): Pick<NamedDay, 'part'> => (name ? { part: parts[name]! } : {});

/** A day counted from the one on which it is written: after midnight it may be a day earlier. */
function counted(written: Date, days: number): NamedDay {
  const day = dayOf(written, days);
  const isNight = written.getHours() < smallHours && days > 0;
  return isNight ? { day, doubt: 'after-midnight', other: dayOf(day, -1) } : { day };
}

const friday = 5;

export const daysByName: DayReader[] = [
  {
    pattern: /\b(?:later )?(?:today|to-day)\b|\b(?:later )?this (morning|afternoon|evening)\b/g,
    read: ([, name], written) => ({ day: dayOf(written), ...partOf(name) }),
  },
  { pattern: /\b(?:later )?tonight\b/g, read: (_, written) => ({ day: dayOf(written), part: parts.night! }) },
  {
    pattern: new RegExp(`(?<!day after )\\b(?:tomorrow|tmrw|tomorow|tommorow|tommorrow)${part}\\b`, 'g'),
    read: ([, name], written) => ({ ...counted(written, 1), ...partOf(name) }),
  },
  { pattern: /\b(?:the )?day after tomorrow\b/g, read: (_, written) => counted(written, 2) },
  {
    pattern: /\b(?:a|one) (week|fortnight) (today|tomorrow)\b/g,
    read: ([, span, from], written) =>
      counted(written, (span === 'week' ? 7 : 14) + (from === 'tomorrow' ? 1 : 0)),
  },
  {
    // “Monday” is the next to come. On a Monday it may be this one, so it is asked.
    pattern: new RegExp(`\\b(?:the )?(?:(this|next|coming|this coming|following) )?(${weekday})${part}`, 'g'),
    read: ([, which, name, daytime], written) => ({
      ...weekdayFor(which, weekdayOf(name!), written),
      ...partOf(daytime),
    }),
  },
  {
    // “Mon-Wed”: the last day is what was promised.
    pattern: new RegExp(`\\b${weekday}(?: ?[-–/] ?| to | or | and | until )(${weekday})`, 'g'),
    read: ([, name], written) => ({ day: nextWeekday(written, weekdayOf(name!)) }),
  },
  {
    pattern: new RegExp(`\\b(?:a|one) (week|fortnight) (?:on|from|this|next) (${weekday})`, 'g'),
    read: ([, span, name], written) => ({
      day: dayOf(nextWeekday(written, weekdayOf(name!)), span === 'week' ? 7 : 14),
    }),
  },
  {
    pattern: new RegExp(`\\b(${weekday}) (week\\b|next week\\b|of next week\\b)`, 'g'),
    read: ([, name, after], written) => ({
      day:
        after === 'week'
          ? dayOf(nextWeekday(written, weekdayOf(name!)), 7)
          : weekdayOfWeek(written, weekdayOf(name!), 1),
    }),
  },
  {
    pattern: /\b(?:the |our |my )?(?:next|following) (?:business|working|week) ?day\b/g,
    read: (_, written) => ({ day: workingDaysAfter(written, 1), doubt: 'bank-holidays' }),
  },
  {
    pattern: /\b(?:the )?next day\b/g,
    read: (_, written) => counted(written, 1),
  },
  {
    pattern:
      /\b(?:(?:the )?(?:end|close) of (?:the |this |our |my )?(?:business |working |work )?week|eow|(?:later |sometime |some time )?this week|the weekend)\b/g,
    read: (_, written) =>
      isWeekend(written)
        ? { day: weekdayOfWeek(written, friday, 1), doubt: 'which-week' }
        : { day: weekdayOfWeek(written, friday, 0) },
  },
  {
    pattern:
      /\b(?:(?:the )?(?:end of |middle of )(?:the )?(?:next|following|coming) (?:business |working )?week|(?:some ?time |early |later? |in the course of |during )?next week)\b/g,
    read: ([found], written) => ({
      day: weekdayOfWeek(written, friday, 1),
      ...(/early|middle/.test(found) ? { doubt: 'vague' as const } : {}),
    }),
  },
  {
    pattern: /\b(?:(?:over|at|on|during) the|this) weekend\b/g,
    read: (_, written) => ({ day: weekdayOfWeek(written, 0, 0), doubt: 'vague' }),
  },
  {
    pattern: /\b(?:the )?end of (?:the |this )?month|\bmonth[- ]end\b|\beom\b/g,
    read: (_, written) => ({ day: lastOfMonth(written, 0) }),
  },
  { pattern: /\b(?:the )?end of next month\b/g, read: (_, written) => ({ day: lastOfMonth(written, 1) }) },
];

function weekdayFor(which: string | undefined, name: number, written: Date): NamedDay {
  const next = nextWeekday(written, name);
  const isSame = name === written.getDay();
  if (which === 'next') {
    const day = weekdayOfWeek(written, name, 1);
    // “Next Friday” on a Thursday: the one of next week, or tomorrow.
    return day.getTime() === next.getTime() || isSame ? { day } : { day, doubt: 'which-week', other: next };
  }
  if (isSame) return { day: next, doubt: 'which-week', other: dayOf(written) };
  const isNight = written.getHours() < smallHours;
  const isNear = next.getTime() === dayOf(written, 1).getTime();
  return isNight && isNear ? { day: next, doubt: 'after-midnight' } : { day: next };
}
