/**
 * Promises with a time in the agent's own words: "I will write by 4 pm". Dates are read by chrono; what it
 * does not know of support talk ("by four", "by the end of the day") is added here.
 */
import * as chrono from 'chrono-node/en';
import type { StatedCommitment } from '../language';

/** Whose day it is when only a day is named: the usual end of working hours. */
const endOfDay = 17;

const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const parser = chrono.casual.clone();
parser.parsers.push(
  {
    // A bare hour is within the working day: "by four" is 16:00, "by ten" is 10:00.
    pattern: () =>
      new RegExp(
        `\\b(?:by|before|until|around|at)\\s+(${hours.join('|')}|1[0-2]|[1-9])(?!\\s*(?:[ap]\\.?m|o'?clock|[:/%€$£]|\\.?\\d|(?:business |working )?(?:days?|hours?|minutes?|weeks?|months?)|of\\b|times\\b|people\\b|euros?\\b|dollars?\\b))(?=\\W|$)`,
        'i',
      ),
    extract: (_, match) => {
      const named = hours.indexOf(match[1]!.toLowerCase()) + 1;
      const hour = named || Number(match[1]);
      return { hour: hour < 8 ? hour + 12 : hour, minute: 0 };
    },
  },
  {
    pattern: () => /\b(?:the )?(?:end of (?:the |your )?(?:business )?day|close of business|eod|cob)\b/i,
    extract: () => ({ hour: endOfDay, minute: 0 }),
  },
);

/** Somebody on the agent's side commits, or the customer is told what reaches them. */
const commits =
  /\b(?:(?:i|we)(?:['’]ll| will| shall| am going to| are going to|['’]m going to|['’]re going to)|(?:i|we)\b[^.?!]{0,60}\b(?:write|call|ring|check|look|send|update|come back|get back|let you know|follow|refund|report|hear)|you(?:['’]ll| will) (?:hear|get|have|receive)|you (?:hear|get|receive|have (?:it|that|them))|reach(?:es)? you|(?:it|they|refund|money) (?:is|are) (?:on|in|with) your|(?:engineer|technician|courier|colleague|team|refund|parcel|replacement|manager) (?:will|\w+s))\b/i;

/** What is asked, wished or conditional is no promise. */
const noCommitment =
  /\?|\b(?:if you|unless|could you|can you|please|would you|may|might|hope|try to|should)\b/i;

/**
 * @param text an agent's draft or message
 * @param now the moment it is written, in the agent's own time zone
 */
export function commitmentsIn(text: string, now: Date): StatedCommitment[] {
  return sentencesOf(text).flatMap((line) => {
    if (!commits.test(line) || noCommitment.test(line)) return [];
    const found = parser
      .parse(line, now, { forwardDate: true })
      .find(({ start }) => start.date() > now && isNear(start.date(), now));
    if (!found) return [];
    const { start } = found;
    const exact = start.isCertain('hour');
    const due = start.date();
    if (!exact) due.setHours(partOfDay(found.text), 0, 0, 0);
    return due > now ? [{ line, due: due.toISOString(), exact }] : [];
  });
}

/** Farther away it is a date of the case, such as a contract's end. */
const isNear = (date: Date, now: Date): boolean => date.getTime() - now.getTime() < 60 * 24 * 3_600_000;

const partOfDay = (text: string): number =>
  /morning/i.test(text) ? 12 : /(?:tonight|evening)/i.test(text) ? 21 : endOfDay;

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((line) => line.trim())
    .filter((line) => line.length > 8 && line.length < 400);
