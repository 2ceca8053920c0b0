/** “within two hours”, “in 3-5 business days”, “in an hour and a half”: when the longest of it is over. */
import type { Doubt } from '../../../facts';
import { numberOf, numberSource } from '../numbers';
import { dayOf, later, workingDaysAfter } from './calendar';

export interface Span {
  /** The moment itself, or midnight of the day. */
  due: Date;
  /** To the minute. */
  exact: boolean;
  doubt?: Doubt;
}

const opening =
  '\\b(?:within(?: a maximum of| no more than| at most| at the latest)?|in(?:side)?(?: of| under| less than| about| around| roughly| at most| the (?:next|coming|following))?|(?:over|during|inside|for) the (?:next|coming)|no later than|no longer than|not more than|under)(?: the next| the coming| about| approximately| max(?:imum)?)? ';
const unit = '(minute|min|hour|hr|day|night|week|fortnight|month)s?';
const kind = '(?:(business|working|work|week|calendar|full|short|more)[ -])?';
const one = `(?:a|an|one|${numberSource}|(?:a )?couple of|(?:a )?few|several)`;

const plain = new RegExp(
  `${opening}(?:up to )?(?:(${one}|half an?|half a|(?:three[- ]quarters|a quarter|quarter) of an?)(?:(?: ?(?:-|–|to|or|and) ?)(${one}))?(?: (and a half|and a quarter))?)[ -]?${kind}${unit}\\b\\.?(?: (and a half))?(?: and (${numberSource}) (minutes|hours|days))?(?:['’]s?)?(?: time)?(?: or (so|two|less|sooner))?`,
  'g',
);
const whole = /\b(?:within|inside) the (hour|day|week)\b/g;

const fractionOf = (text: string): number | undefined => {
  if (/^half/.test(text)) return 0.5;
  if (/^three/.test(text)) return 0.75;
  return /quarter/.test(text) ? 0.25 : undefined;
};

/** How many; undefined where nobody could say, as of “a few”. */
function countOf(text: string): number | undefined {
  if (/^(?:a|an)$/.test(text)) return 1;
  if (/couple/.test(text)) return 2;
  return fractionOf(text) ?? numberOf(text);
}

const minute = 60_000;
const units: Record<string, number> = { minute, min: minute, hour: 60 * minute, hr: 60 * minute };
const days: Record<string, number> = { day: 1, night: 1, week: 7, fortnight: 14 };
const workingHours = 8;

function dueAfter(count: number, kindOf: string, unitOf: string, written: Date): Span | undefined {
  const isWorking = /^(?:business|working|work|week)$/.test(kindOf);
  const clockUnit = units[unitOf];
  if (clockUnit && isWorking) {
    const full = Math.ceil((count * clockUnit) / (workingHours * 60 * minute));
    return { due: workingDaysAfter(written, full), exact: false, doubt: 'vague' };
  }
  if (clockUnit) return { due: later(written, count * clockUnit), exact: true };
  if (unitOf === 'day' && isWorking)
    return { due: workingDaysAfter(written, Math.ceil(count)), exact: false, doubt: 'bank-holidays' };
  if (unitOf === 'month') {
    const due = dayOf(written);
    due.setMonth(due.getMonth() + Math.ceil(count));
    return { due, exact: false };
  }
  return { due: dayOf(written, Math.ceil(count * days[unitOf]!)), exact: false };
}

export interface FoundSpan extends Span {
  start: number;
  end: number;
}

/** All spans that lie ahead, in text of lower case, counted from when it is written. */
export function spansIn(text: string, written: Date): FoundSpan[] {
  const found: FoundSpan[] = [];
  for (const match of text.matchAll(plain)) {
    const [words, first, last, half, kindOf = '', unitOf, halfAfter, more, moreUnit, orSo] = match;
    const count = countOf(last ?? first!);
    // “In a minute” is a way to say “soon”.
    if (count === undefined || (count === 1 && /^min/.test(unitOf!) && /^an?$/.test(first!))) continue;
    const rest = /half/.test(half ?? halfAfter ?? '') ? 0.5 : half ? 0.25 : 0;
    const isTwo = orSo === 'two' && count === 1;
    const span = dueAfter(isTwo ? 2 : count + rest, kindOf, unitOf!, written);
    if (!span) continue;
    const extra = more
      ? numberOf(more)! * (moreUnit === 'minutes' ? minute : moreUnit === 'hours' ? 60 * minute : 0)
      : 0;
    const isVague = /couple/.test(first!) || orSo === 'so';
    found.push({
      ...span,
      due: span.exact ? later(span.due, extra) : span.due,
      ...(isVague ? { doubt: 'vague' as const } : {}),
      start: match.index,
      end: match.index + words.length,
    });
  }
  for (const match of text.matchAll(whole)) {
    const [words, unitOf] = match;
    const due = unitOf === 'hour' ? later(written, 60 * minute) : dayOf(written, unitOf === 'day' ? 0 : 7);
    found.push({
      due,
      exact: unitOf === 'hour',
      ...(unitOf === 'week' ? { doubt: 'vague' as const } : {}),
      start: match.index,
      end: match.index + words.length,
    });
  }
  return found;
}
