/**
 * The moments that a clause names by which something is done: a day, a time of day, or both together, that stand for
 * themselves (“by Friday at 4”) and not before a noun (“the Friday delivery”).
 */
import type { Doubt } from '../../../facts';
import { at, dayOf, endOfDay } from './calendar';
import { type ClockTime, clockReaders, withDaytime } from './clock';
import { daysByDate, nearDays } from './days-by-date';
import { daysByName } from './days-by-name';
import type { NamedDay } from './named-day';
import { spansIn } from './spans';

export interface When {
  start: number;
  end: number;
  due: Date;
  /** false: only a day was named, and the end of its working hours is taken. */
  exact: boolean;
  doubt?: Doubt;
  other?: Date;
}

interface Part {
  start: number;
  end: number;
  day?: NamedDay;
  clock?: ClockTime;
  span?: When;
}

/** @param text of lower case */
function partsIn(text: string, written: Date, locale: string | undefined): Part[] {
  const parts: Part[] = spansIn(text, written).map((span) => ({
    start: span.start,
    end: span.end,
    span: inFull(span),
  }));
  for (const { pattern, read } of [...daysByDate, ...daysByName])
    for (const match of text.matchAll(pattern)) {
      const day = read(match, written, locale);
      if (day) parts.push({ start: match.index, end: match.index + match[0].length, day });
    }
  for (const { pattern, read } of clockReaders)
    for (const match of text.matchAll(pattern)) {
      const found = read(match);
      if (!found) continue;
      const end = match.index + match[0].length;
      const { clock, length } = withDaytime(found, text.slice(end));
      parts.push({ start: match.index, end: end + length, clock });
    }
  // What says more is what was meant: “a week on Monday” and not “Monday”.
  const longest = parts.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Part[] = [];
  for (const part of longest)
    if (!kept.some((other) => part.start < other.end && other.start < part.end)) kept.push(part);
  return kept.sort((a, b) => a.start - b.start);
}

const inFull = (span: { start: number; end: number; due: Date; exact: boolean; doubt?: Doubt }): When =>
  span.exact ? span : { ...span, due: at(span.due, endOfDay) };

/** What may stand between the two parts of one expression. */
const joint =
  /^(?:,?(?: (?:at|by|on|the|of|around|about|between|from|before|after|in|no later than|latest|sometime))*|,| \(|, (?:at|by) )\s*$/;

/** Words before a moment by which it is when something is done, and not how long or since when something lasts. */
const by =
  /(?:^|\b(?:by|before|at|on|in|around|about|between|within|from|no later than|not later than|later than|latest|until|till|over|during|for|since|after|through|through to|of|as of|starting|to|and|the|this|via|a|an)|[,(–—]|--?) *$/;
/** The same of those that say how long something lasts, or when it was. */
const lasting =
  /\b(?:until|till|since|for|from|as of|starting|through|of|to|(?<!later )than|via|a|an|the|every|each|and|or|per|last|on the|was|were|been|dated)$/;

/** What may follow a moment that stands for itself. */
const after =
  /^(?:$|\s*[,.;:!?)(–—]|\s*-(?=\s|$)|\s+(?:at|by|on|in|with|to|and|but|or|so|if|when|once|from|for|about|regarding|via|through|either|even|without|sharp|please|again|too|as|unless|because|since|after|before|i|we|you|it|they|he|she|your|my|our|the|this|that|latest|at the latest|too|already|instead|morning|afternoon|evening|night|whatever|no matter|though|myself|personally|directly|here|there|local|uk|your time|time|cet|cest|gmt|utc|bst|est|edt|cst|cdt|mst|mdt|pst|pdt|et|pt|ist|aest|pacific|eastern|central|mountain|how|what|whether|where|which|until|till|while|then|maybe|hopefully|once more|both|all|an?|—|same|first thing|max|maximum|tops|between|after)(?!\w))/;

const either = /^(?:(?:sun|mon|tues?|wed|thurs?|thu|fri|sat)\b(?!\.? \d)(?! ?[-–] ?[a-z])|\d{1,2}[/.-]\d)/;
/** Words that only a moment follows. */
const named = /(?:\b(?:by|on|before|next|this|than|between|and|latest|around)|[,(–-])$|^$/;

const zones =
  /^\s+(?:\(?)(?:your time|local time|uk time|us time|cet|cest|gmt|utc|bst|est|edt|cst|cdt|mst|mdt|pst|pdt|et|pt|ist|aest|pacific|eastern|central|mountain)\b/;

/**
 * Those that lie ahead, and near enough to be promised.
 * @param text one clause
 * @param written when, in the writer's own time zone
 * @param locale of the writer, BCP 47, for 04/12; undefined where it is not known
 */
export const momentsIn = (text: string, written: Date, locale?: string): When[] =>
  expressionsIn(text, written, locale).filter(({ due }) => due > written && due < dayOf(written, nearDays));

/** All, whenever they are. */
export function expressionsIn(text: string, written: Date, locale?: string): When[] {
  const lower = text.toLowerCase();
  const parts = partsIn(lower, written, locale);
  const moments: When[] = [];
  for (let n = 0; n < parts.length; n++) {
    const first = parts[n]!;
    const next = parts[n + 1];
    const isPair =
      next !== undefined &&
      !first.span &&
      !next.span &&
      Boolean(first.day) !== Boolean(next.day) &&
      joint.test(lower.slice(first.end, next.start));
    const whole: Part = isPair ? { ...first, ...next, start: first.start, end: next.end } : first;
    if (isPair) n++;
    if (!standsAlone(lower, whole)) continue;
    // “After 3 pm” names no end of it: the day is what was promised.
    const before = lower.slice(
      isPair && next?.clock ? first.end : 0,
      isPair && next?.clock ? next.start : whole.start,
    );
    const isOpen = whole.clock !== undefined && /\bafter $/.test(before);
    const moment = dueOf(
      isOpen ? { start: whole.start, end: whole.end, day: whole.day ?? { day: dayOf(written) } } : whole,
      written,
      lower.slice(0, whole.start),
    );
    if (!moment) continue;
    const zoned = whole.clock && zones.test(lower.slice(whole.end));
    moments.push({
      ...moment,
      start: whole.start,
      end: whole.end,
      ...(zoned ? { doubt: 'time-zone' as const } : {}),
    });
  }
  return moments;
}

function standsAlone(text: string, { start, end, day, clock, span }: Part): boolean {
  const before = text.slice(0, start).trimEnd();
  if (!after.test(text.slice(end))) return false;
  if (span) return !/^\s+(?:of|from|after|following|once|upon)\b/.test(text.slice(end));
  if (lasting.test(before)) return false;
  // “Sat”, “sun” and 04/12 are much else as well.
  if (day && either.test(text.slice(start, end))) return named.test(before);
  if (by.test(text.slice(0, start))) return true;
  // Without a word before it, a day or a part of one stands for itself; an hour does not.
  return (
    day !== undefined ||
    (clock !== undefined &&
      /(?:day|business|play|hours|shift|trading|eod|cob|noon|midnight)$/.test(text.slice(start, end)))
  );
}

function dueOf({ start, end, day, clock, span }: Part, written: Date, before: string): When | undefined {
  if (span) return span;
  const place = { start, end };
  if (day && clock) {
    // “Tonight at 8”, “tomorrow afternoon at 3”.
    const isLate = clock.isBare && (day.part ?? 0) > 12 * 60 && clock.minutes < 12 * 60;
    const minutes = isLate
      ? clock.minutes + 12 * 60
      : clock.isBare && day.part === 12 * 60 && clock.minutes >= 13 * 60
        ? clock.minutes - 12 * 60
        : clock.minutes;
    return { ...place, due: at(day.day, minutes), exact: true, ...doubtOf(day, minutes) };
  }
  if (day) {
    const minutes = day.part ?? endOfDay;
    return { ...place, due: at(day.day, minutes), exact: false, ...doubtOf(day, minutes) };
  }
  if (!clock) return undefined;
  const due = at(written, clock.minutes);
  if (due > written) return { ...place, due, exact: true };
  // It is over today. “By 5 pm” has passed; “at nine” may be tomorrow, or tonight.
  if (!/\b(?:at|around|about|@) $/.test(before)) return undefined;
  const tonight = clock.isBare && clock.minutes < 12 * 60 ? at(written, clock.minutes + 12 * 60) : undefined;
  const tomorrow = at(dayOf(written, 1), clock.minutes);
  return {
    ...place,
    due: tomorrow,
    exact: true,
    doubt: 'which-day',
    ...(tonight && tonight > written ? { other: tonight } : {}),
  };
}

const doubtOf = ({ doubt, other }: NamedDay, minutes: number): Pick<When, 'doubt' | 'other'> =>
  doubt ? { doubt, ...(other ? { other: at(other, minutes) } : {}) } : {};
