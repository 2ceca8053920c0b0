/** What the parts of a time expression say; each is read by itself, and `when.ts` puts them together. */
import type { Doubt } from '../../../facts';

export interface NamedDay {
  /** Midnight that opens the day. */
  day: Date;
  /** The part of the day that was named with it, in minutes since midnight. */
  part?: number;
  doubt?: Doubt;
  /** The other day that it may be. */
  other?: Date;
}

export interface DayReader {
  /** Of text in lower case; global. */
  pattern: RegExp;
  /** @param written when it was written, in the writer's own time zone */
  read(match: RegExpMatchArray, written: Date, locale: string | undefined): NamedDay | undefined;
}

const names = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
export const weekdaySource = `(?:${names.join('|')}|tues?|wed|thurs?|thu|mon|fri|sat|sun)\\b\\.?`;

/** @returns 0 for Sunday */
export const weekdayOf = (name: string): number =>
  names.findIndex((full) => full.startsWith(name.slice(0, 3)));
