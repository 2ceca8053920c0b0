/** “4 pm”, “by four”, “half past three”, “between 9 and 11”, “16:30”, “the end of the day”. */
import { endOfDay } from './calendar';

export interface ClockTime {
  /** Since midnight; 1440 is the midnight that closes the day. */
  minutes: number;
  /** Nobody said which half of the day: the working day is taken. */
  isBare?: true;
}

export interface ClockReader {
  pattern: RegExp;
  read(match: RegExpMatchArray): ClockTime | undefined;
}

const hourNames = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const hour = `(?:${hourNames.join('|')}|1[0-2]|0?[1-9])`;
const meridiem = '\\s*([ap])\\.?\\s?m\\b\\.?';
/** What follows a number that counts something, and is no hour. */
export const counts =
  '(?!\\s*(?:[:/%€$£]|[.,]?\\d|-?(?:business |working |calendar )?(?:days?|hours?|hrs?|minutes?|mins?|weeks?|months?|years?)\\b|of\\b|times\\b|people\\b|percent\\b|euros?\\b|dollars?\\b|pounds?\\b|eur\\b|usd\\b|gbp\\b|to \\d+ (?:business |working )?(?:days|hours|weeks|minutes)|-\\s?\\d|or \\w+ (?:days|hours|weeks)))';

const numberOf = (text: string): number => hourNames.indexOf(text) + 1 || Number(text);

/** A bare hour is within the working day: “four” is 16:00, “ten” is 10:00. */
const bare = (hours: number, minutes = 0): ClockTime => ({
  minutes: (hours < 8 ? hours + 12 : hours) * 60 + minutes,
  isBare: true,
});

function timed(hours: number, minutes: number, half: string | undefined): ClockTime | undefined {
  if (hours > 24 || minutes > 59) return undefined;
  if (half)
    return hours > 12 ? undefined : { minutes: ((hours % 12) + (half === 'p' ? 12 : 0)) * 60 + minutes };
  return { minutes: hours * 60 + minutes };
}

const fractions: Record<string, number> = {
  five: 5,
  '5': 5,
  ten: 10,
  '10': 10,
  quarter: 15,
  'a quarter': 15,
  twenty: 20,
  '20': 20,
  'twenty-five': 25,
  'twenty five': 25,
  '25': 25,
  half: 30,
};
const fraction = `(${Object.keys(fractions)
  .sort((a, b) => b.length - a.length)
  .join('|')})(?: minutes)?`;

const joins = '\\s?(?:and|to|until|till|or|-|–)\\s?';
const clock = `(${hour}|1[3-9]|2[0-3])(?:[:.](\\d\\d))?(?:${meridiem})?`;

export const clockReaders: ClockReader[] = [
  {
    pattern: new RegExp(`(?<![\\d.:/#€$£])(\\d{1,2})(?:[:.](\\d\\d))?${meridiem}`, 'g'),
    read: ([, hours, minutes, half]) => timed(Number(hours), Number(minutes ?? 0), half),
  },
  {
    pattern: new RegExp(`\\b(${hourNames.join('|')})${meridiem}`, 'g'),
    read: ([, hours, half]) => timed(numberOf(hours!), 0, half),
  },
  {
    pattern: /(?<![\d.:/#€$£])(\d{1,2}):(\d\d)(?!\s*[ap]\.?m|[:\d])(?: ?(?:h|hrs|hours|o'?clock)\b)?/g,
    read: ([, hours, minutes]) =>
      hours!.length === 1 && Number(hours) > 0
        ? bare(Number(hours), Number(minutes))
        : timed(Number(hours), Number(minutes), undefined),
  },
  {
    pattern: /(?<![\d.:/#€$£])([01]?\d|2[0-3]) ?h\b/g,
    read: ([, hours]) => timed(Number(hours), 0, undefined),
  },
  {
    pattern: /(?<![\d.:/#€$£])([01]\d|2[0-3])([0-5]\d) ?(?:h|hrs|hours)\b/g,
    read: ([, hours, minutes]) => timed(Number(hours), Number(minutes), undefined),
  },
  {
    // With a point it may be a sum or a version: only after a word that a time stands after.
    pattern:
      /(?<=\b(?:at|by|before|around|until|till) (?:about )?)(\d{1,2})\.([0-5]\d)(?!\.?\d|\s*(?:[ap]\.?m|%|€|euros?|eur|usd|gbp|dollars?|pounds?|days?|hours?|weeks?))/g,
    read: ([, hours, minutes]) =>
      Number(hours) < 13
        ? bare(Number(hours), Number(minutes))
        : timed(Number(hours), Number(minutes), undefined),
  },
  {
    pattern: new RegExp(
      `\\b${fraction} (past|to|before|after) (${hour})(?:\\s*o['’]?clock)?\\b(?:${meridiem})?${counts}`,
      'g',
    ),
    read: ([, part, side, name, half]) => {
      const minutes = fractions[part!]!;
      const hours = numberOf(name!);
      const base = half ? timed(hours, 0, half) : bare(hours);
      if (!base || (part === 'half' && side !== 'past')) return undefined;
      return { ...base, minutes: base.minutes + (side === 'past' || side === 'after' ? minutes : -minutes) };
    },
  },
  {
    // British: half four is half past four.
    pattern: new RegExp(`(?<=\\b(?:at|by|before|around|about) )half (${hour})\\b${counts}`, 'g'),
    read: ([, name]) => bare(numberOf(name!), 30),
  },
  {
    pattern: new RegExp(`\\b(${hour})\\s*o['’]?clock\\b`, 'g'),
    read: ([, name]) => bare(numberOf(name!)),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:by|before|at|around|about|after|@) (?:about |around )?)(${hour}|1[3-9]|2[0-3])(?= |$|[,;.!)])(?!\\s*(?:[ap]\\.?\\s?m\\b|o['’]?clock))${counts}`,
      'g',
    ),
    read: ([, name]) => {
      const hours = numberOf(name!);
      if (hours > 12) return timed(hours, 0, undefined);
      return bare(hours);
    },
  },
  {
    // What ends last is what was promised.
    pattern: new RegExp(
      `(?:(?!(?:at|by|around) (?:five|ten|twenty|5|10|20) to )\\b(?:between|from|at|by|around) ${clock}${joins}${clock}|(?<![\\w./:#-])${clock}${joins}(${hour})(?:[:.](\\d\\d))?${meridiem})(?![\\w/%])${counts}`,
      'g',
    ),
    read: ([, , , , name, minutes, half, , , , lastName, lastMinutes, lastHalf]) => {
      const hours = numberOf(name ?? lastName!);
      const past = Number(minutes ?? lastMinutes ?? 0);
      if (half ?? lastHalf) return timed(hours, past, half ?? lastHalf);
      return hours > 12 ? timed(hours, past, undefined) : bare(hours, past);
    },
  },
  { pattern: /\b(?:noon|midday|mid-day|12 noon)\b/g, read: () => ({ minutes: 12 * 60 }) },
  { pattern: /\bmidnight\b/g, read: () => ({ minutes: 24 * 60 }) },
  {
    pattern:
      /\b(?:the )?(?:(?:end|close) of (?:the |your |our |my |this )?(?:(?:business|working|work|office) )?(?:day|business|play|hours|shift|trading)(?! \w*day\b)|eod|cob|cop)\b|\b(?:the )?end of (?=today\b|tomorrow\b|(?:next |this )?\w+day\b)|\b(?:the day is out|the day ends)\b/g,
    read: () => ({ minutes: endOfDay }),
  },
];

const daytime = /^ (?:in the|at) (morning|afternoon|evening|night)\b/;

/** “At nine in the evening”: the words after a bare hour say which half of the day it is. */
export function withDaytime(clock: ClockTime, after: string): { clock: ClockTime; length: number } {
  const [words = '', part] = daytime.exec(after) ?? [];
  if (!part || !clock.isBare) return { clock, length: 0 };
  const half = clock.minutes % (12 * 60);
  return { clock: { minutes: part === 'morning' ? half : half + 12 * 60 }, length: words.length };
}
