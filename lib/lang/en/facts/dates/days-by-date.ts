/** “4 December”, “May 6”, “the 4th”, “04/12”, “2026-12-04”, with a weekday before it or without. */
import * as chrono from 'chrono-node/en';
import { dateOf, dayOf, nextWeekday } from './calendar';
import { type DayReader, type NamedDay, weekdayOf, weekdaySource } from './named-day';

/** Farther away it is a date of the case, such as a contract's end. */
export const nearDays = 60;

const monthNames = 'january february march april may june july august september october november december';
const month = `(?:${monthNames.split(' ').join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?`;
const date = '(?:0?[1-9]|[12]\\d|3[01])';
const ordinal = `${date}(?:st|nd|rd|th)`;
const year = '(?:,? (20\\d\\d))?';
const named = `(?:(${weekdaySource}),? (?:the |on the )?)?`;

export const daysByDate: DayReader[] = [
  {
    pattern: new RegExp(
      `\\b${named}(?:the )?(?:(?:${ordinal}|${date}) ?(?:-|–|to|or|and) ?(?:the )?)?((?:${ordinal}|${date}) (?:of )?${month}|${month} (?:the )?(?:${ordinal}|${date})(?![\\d:]))${year}(?![\\d/])`,
      'g',
    ),
    read: ([, weekday, text, inYear], written) =>
      checked(
        weekday,
        chronoDay(`${text!.replace(/\bthe /, '')}${inYear ? ` ${inYear}` : ''}`, written),
        written,
      ),
  },
  {
    pattern: new RegExp(`\\b${named}the (${ordinal})\\b(?! (?:of )?${month})`, 'g'),
    read: ([, weekday, text], written) =>
      checked(weekday, ofMonth(Number.parseInt(text!, 10), written), written),
  },
  {
    pattern: new RegExp(`\\b(${weekdaySource}),? (${ordinal})\\b(?! (?:of )?${month})`, 'g'),
    read: ([, weekday, text], written) =>
      checked(weekday, ofMonth(Number.parseInt(text!, 10), written), written),
  },
  {
    pattern: /(?<![\d/.-])(20\d\d)-(\d\d)-(\d\d)(?![\d/-])/g,
    read: ([, y, m, d], written) => dayIfThere(dateOf(written, Number(y), Number(m) - 1, Number(d))),
  },
  {
    pattern: new RegExp(
      `(?<![\\w/.,#-])${named}(\\d{1,2})([/.-])(\\d{1,2})(?:\\3(20\\d\\d|\\d\\d))?(?:\\3(?!\\d))?(?![\\d/%-]|[.,]\\d)`,
      'g',
    ),
    read: ([found, weekday, first, mark, second, inYear], written, locale) => {
      // “2.10” alone may be a version, a sum or a time; with its last point it is a date, as in “4.12.”
      if (!inYear && (mark === '-' || (mark === '.' && !found.endsWith('.')))) return undefined;
      const chosen = byLocale([Number(first), Number(second)], inYear, written, locale);
      return chosen && checked(weekday, chosen, written);
    },
  },
];

const dayIfThere = (day: Date | undefined): NamedDay | undefined => (day ? { day } : undefined);

/** A date with the month's name is read by chrono, which knows how people write it. */
function chronoDay(text: string, written: Date): NamedDay | undefined {
  const [found] = chrono.strict.parse(text, written, { forwardDate: true });
  if (!found || found.text.length < text.length - 1) return undefined;
  return { day: dayOf(found.start.date()) };
}

/** “The 4th” is the next day of that number. */
function ofMonth(number: number, written: Date): NamedDay | undefined {
  for (let ahead = 0; ahead < 4; ahead++) {
    const day = dateOf(
      written,
      written.getFullYear() + Math.floor((written.getMonth() + ahead) / 12),
      (written.getMonth() + ahead) % 12,
      number,
    );
    if (day && day >= dayOf(written)) return { day };
  }
  return undefined;
}

/** A weekday that is not that of its date is a slip in one of them. */
function checked(
  weekday: string | undefined,
  found: NamedDay | undefined,
  written: Date,
): NamedDay | undefined {
  if (!found || !weekday) return found;
  const name = weekdayOf(weekday);
  if (found.day.getDay() === name) return { day: found.day };
  if (found.other?.getDay() === name) return { day: found.other };
  return { ...found, doubt: 'contradiction', other: nextWeekday(written, name) };
}

/** Where the month comes first; everywhere else the day does, or the year. */
const monthFirst = /^(?:en-us|en-ph|en-ca|es-us)$/i;

/** Day and month, or month and day? What is far away or no date is not meant; where both may be, it is asked. */
function byLocale(
  [first, second]: [number, number],
  inYear: string | undefined,
  written: Date,
  locale: string | undefined,
): NamedDay | undefined {
  const reading = (date: number, month: number): Date | undefined => {
    const asked = inYear && Number(inYear.length === 2 ? `20${inYear}` : inYear);
    const own = dateOf(written, asked || written.getFullYear(), month - 1, date);
    if (!own || month < 1 || asked || own >= dayOf(written)) return month < 1 ? undefined : own;
    return dateOf(written, written.getFullYear() + 1, month - 1, date);
  };
  const isNear = (day: Date | undefined): day is Date =>
    day !== undefined && day >= dayOf(written) && day < dayOf(written, nearDays);
  const isMonthFirst = locale !== undefined && monthFirst.test(locale);
  const [own, foreign] = isMonthFirst
    ? [reading(second, first), reading(first, second)]
    : [reading(first, second), reading(second, first)];
  const isOne = own !== undefined && foreign !== undefined && own.getTime() === foreign.getTime();
  if (isNear(own)) {
    return isNear(foreign) && !isOne ? { day: own, doubt: 'day-or-month', other: foreign } : { day: own };
  }
  if (!isNear(foreign)) return undefined;
  // The agent's own way of writing says another day: only they know.
  return own && locale !== undefined ? { day: foreign, doubt: 'day-or-month', other: own } : { day: foreign };
}
