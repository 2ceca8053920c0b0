import type { Span } from '../../model/conversation';
import type { Tokenizer } from '../../text/tokenize';
import type { PatternIndex } from './pattern-index';
import type { Slips } from './slips';

const maxKnown = 20_000;
const maxKept = 60;
/** So many words that were never seen are looked at closely in one text; of more, only what is written as it is meant. */
const maxNew = 4_000;

/**
 * Finds, without cutting a text into sentences, where a pattern of an index may match: around the words that wake one.
 * A message of a megabyte without such a word costs one look at each of its letters.
 *
 * @param reach no pattern takes more words than this
 */
export function createStretches(
  index: PatternIndex<unknown>,
  { tokenize }: Tokenizer,
  slips: Slips,
  reach: number,
): (own: string) => Span[] {
  const known = new Map<string, boolean>();
  let left = 0;
  const wakes = (written: string): boolean => {
    const before = known.get(written);
    if (before !== undefined) return before;
    if (left-- <= 0) return index.isAnchor(written.toLowerCase());
    const found = tokenize(written).some(({ tokens }) =>
      tokens.some(({ forms }) => [...forms, ...slips(forms[0] ?? '')].some((form) => index.isAnchor(form))),
    );
    if (known.size >= maxKnown) known.clear();
    if (written.length <= maxKept) known.set(written, found);
    return found;
  };
  return (own) => {
    left = maxNew;
    const { starts, ends } = wordsIn(own);
    const stretches: { first: number; last: number }[] = [];
    for (let n = 0; n < starts.length; n++) {
      if (!wakes(own.slice(starts[n], ends[n]))) continue;
      const [first, last] = [Math.max(0, n - reach), n + reach];
      const before = stretches.at(-1);
      if (before && first <= before.last + 1) before.last = last;
      else stretches.push({ first, last });
    }
    return stretches.map(({ first, last }) => ({
      start: starts[first] ?? 0,
      end: starts[last + 1] ?? own.length,
    }));
  };
}

/** Where roughly the words of a text begin and end, in one pass: what stands between blanks and marks. */
function wordsIn(own: string): { starts: number[]; ends: number[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  let isIn = false;
  for (let at = 0; at < own.length; at++) {
    if (isOfWord(own.charCodeAt(at)) === isIn) continue;
    (isIn ? ends : starts).push(at);
    isIn = !isIn;
  }
  if (isIn) ends.push(own.length);
  return { starts, ends };
}

/** Letters and figures, an apostrophe, a star, and everything beyond plain letters: whoever cuts it into words knows those. */
const isOfWord = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  unit === 0x27 ||
  unit === 0x2a ||
  unit > 0x7f;
