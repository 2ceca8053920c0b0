/** Moments, durations, numbers and lists as the language that is set writes them. */
import { type Duration, durationIn } from '../model/duration';
import { uiLanguage } from './translate';

/** A moment that is none is a dash: it was stored once, by whichever version. */
const written = (moment: Date, options: Intl.DateTimeFormatOptions): string =>
  Number.isNaN(moment.getTime())
    ? '–'
    : new Intl.DateTimeFormat(uiLanguage.value.language, options).format(moment);

/** "11/26/2026" */
export const day = (moment: Date): string => written(moment, { dateStyle: 'short' });

/** "11/26/26, 4:00 PM" */
export const dayAndTime = (moment: Date): string =>
  written(moment, { dateStyle: 'short', timeStyle: 'short' });

/** "Thu, Nov 26, 04:00 PM" */
export const weekdayAndTime = (moment: Date): string =>
  written(moment, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/** "Friday, December 4 at 05:00 PM" */
export const fullDayAndTime = (moment: Date): string =>
  written(moment, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

/** "Nov 26". @param calendarDay such as 2026-11-26, of no time zone */
export const shortDay = (calendarDay: string): string =>
  written(new Date(calendarDay), { month: 'short', day: 'numeric', timeZone: 'UTC' });

/** "40 minutes" */
export const duration = (span: Duration): string => durationIn(uiLanguage.value.language, span);

/** "1,234.5" */
export const number = (value: number, options: Intl.NumberFormatOptions = {}): string =>
  new Intl.NumberFormat(uiLanguage.value.language, options).format(value);

/** "this, that, the other" */
export const list = (items: readonly string[]): string =>
  new Intl.ListFormat(uiLanguage.value.language, { type: 'unit', style: 'short' }).format(items);
