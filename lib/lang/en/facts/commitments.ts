/**
 * Promises with a time: “I will write by 4 pm”. One is found only where the grammar proves that somebody commits
 * themselves, now, to a deed, by a moment that is the deed's own. Offers, conditions, questions, opening hours, what was,
 * what is usual, and what is quoted are none; nor is a moment that belongs to a thing (“the 2 pm delivery”).
 */
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
    if (/\?\W*$/.test(line)) return [];
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
  });
}

const stated = (line: string, { due, exact, doubt, other }: When, written: Date): StatedCommitment => ({
  line: line.replace(/^[\s,;:–—-]+(?:(?:and|but|so) )?|[\s,;:–—-]+$/g, ''),
  due: due.toISOString(),
  exact,
  ...(doubt ? { doubt } : {}),
  ...(other && other > written ? { other: other.toISOString() } : {}),
});
