/**
 * Promises with a time: “I will write by 4 pm”. One is found only where the grammar proves that somebody commits
 * themselves, now, to a deed, by a moment that is the deed's own. Offers, conditions, questions, opening hours, what was,
 * what is usual, and what is quoted are none; nor is a moment that belongs to a thing (“the 2 pm delivery”).
 */

import { setBounded } from '../../../model/set-bounded';
import type { PromiseReading, StatedCommitment } from '../../facts';
import type { When } from './dates/when';
import { promisedIn } from './promises/promised';
import { plainOf, promiseSentences } from './promises/sentences';
import { toldIn } from './promises/told';

/**
 * @param text a draft or a message
 * @param written when, in the agent's own time zone
 */
export function commitmentsIn(
  text: string,
  written: Date,
  { speaker, locale }: PromiseReading = { speaker: 'agent' },
): StatedCommitment[] {
  return promiseSentences(text).flatMap((line) => {
    if (!timely.test(line) || /\?\W*$/.test(line)) return [];
    const key = `${speaker} ${locale} ${written.getTime()}\n${line}`;
    const before = known.get(key);
    if (before) return before;
    const found = promisesOf(line, written, speaker, locale);
    setBounded(known, key, found, maxKnown);
    return found;
  });
}

/** The same sentences are read again at every keystroke of the draft, all but the one being written. */
const known = new Map<string, StatedCommitment[]>();
const maxKnown = 200;

/** Without one of these no moment is named. */
const timely =
  /\d|\b(?:to-?day|to-?night|tom+or+ow|tmrw|day|days|week|weeks|weekend|month|months|hours?|minutes?|fortnight|noon|mid-?day|midnight|morning|afternoon|evening|eod|cob|cop|eow|eom|close|play|shift|half|quarter|o['’]?clock|couple|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[ap]\.?m|mon|tues?|wed|thurs?|thu|fri|sat|sun|\w+day|january|february|march|april|may|june|july|august|september|october|november|december|\w{3,9}-?end)\b/i;

function promisesOf(
  line: string,
  written: Date,
  speaker: 'agent' | 'customer',
  locale: string | undefined,
): StatedCommitment[] {
  const plain = plainOf(line);
  const promised = promisedIn(plain, written, locale, speaker);
  const by = speaker === 'customer' ? { by: speaker } : {};
  const only = promised.length === 1;
  const own = promised.map(({ start, end, when }) => ({
    ...stated(only ? line : line.slice(start, end), when, written),
    ...by,
  }));
  if (own.length || speaker === 'agent') return own;
  const told = toldIn(plain, written, locale);
  return told ? [{ ...stated(line, told, written), doubt: 'reported' as const }] : [];
}

const stated = (line: string, { due, exact, doubt, other }: When, written: Date): StatedCommitment => ({
  line: line.replace(/^[\s,;:–—-]+(?:(?:and|but|so) )?|[\s,;:–—-]+$/g, ''),
  due: due.toISOString(),
  exact,
  ...(doubt ? { doubt } : {}),
  ...(other && other > written ? { other: other.toISOString() } : {}),
});
