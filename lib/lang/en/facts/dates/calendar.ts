/** Days of the agent's own calendar. A moment is copied from the one handed in: nothing here reads a clock. */

/** Whose day it is when only a day is named: the usual end of working hours. */
export const endOfDay = 17 * 60;

/** The midnight that opens a day; `plusDays` counts from that of `moment`. */
export function dayOf(moment: Date, plusDays = 0): Date {
  const day = new Date(moment);
  day.setHours(0, 0, 0, 0);
  day.setDate(day.getDate() + plusDays);
  return day;
}

/** @param month from 0. @returns undefined where there is no such day, such as 31 April */
export function dateOf(moment: Date, year: number, month: number, date: number): Date | undefined {
  const day = dayOf(moment);
  day.setFullYear(year, month, date);
  return day.getMonth() === month && day.getDate() === date ? day : undefined;
}

/** @param minutes since midnight, 1440 for the midnight that closes the day */
export function at(day: Date, minutes: number): Date {
  const moment = dayOf(day);
  moment.setHours(0, minutes, 0, 0);
  return moment;
}

export function later(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() + milliseconds);
}

export const isWeekend = (day: Date): boolean => day.getDay() === 0 || day.getDay() === 6;

/** So many working days after `day`, Monday to Friday. Bank holidays are not known here. */
export function workingDaysAfter(day: Date, count: number): Date {
  let found = dayOf(day);
  for (let left = count; left > 0; ) {
    found = dayOf(found, 1);
    if (!isWeekend(found)) left--;
  }
  return found;
}

/** The next such weekday after `day`, which is never `day` itself. @param weekday 0 is Sunday */
export const nextWeekday = (day: Date, weekday: number): Date =>
  dayOf(day, ((weekday - day.getDay() + 6) % 7) + 1);

/** A weekday of the calendar week of `day`, which begins on Monday; `plusWeeks` counts from it. */
export const weekdayOfWeek = (day: Date, weekday: number, plusWeeks: number): Date =>
  dayOf(day, ((weekday + 6) % 7) - ((day.getDay() + 6) % 7) + 7 * plusWeeks);

/** The last day of a month, `plusMonths` after that of `day`. */
export function lastOfMonth(day: Date, plusMonths: number): Date {
  const last = dayOf(day);
  last.setDate(1);
  last.setMonth(last.getMonth() + plusMonths + 1, 0);
  return last;
}
