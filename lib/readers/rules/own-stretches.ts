import type { Span } from '../../model/conversation';
import type { Tokenizer } from '../../text/tokenize';
import type { PatternIndex } from './pattern-index';
import type { Slips } from './slips';

const maxKnown = 20_000;
const maxKept = 60;

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
  const wakes = (written: string): boolean => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const found = tokenize(written).some(({ tokens }) =>
      tokens.some(({ forms }) => [...forms, ...slips(forms[0] ?? '')].some((form) => index.isAnchor(form))),
    );
    if (known.size >= maxKnown) known.clear();
    if (written.length <= maxKept) known.set(written, found);
    return found;
  };
  return (own) => {
    const words = wordsIn(own);
    const stretches: { first: number; last: number }[] = [];
    for (const [n, { start, end }] of words.entries()) {
      if (!wakes(own.slice(start, end))) continue;
      const [first, last] = [Math.max(0, n - reach), Math.min(words.length - 1, n + reach)];
      const before = stretches.at(-1);
      if (before && first <= before.last + 1) before.last = last;
      else stretches.push({ first, last });
    }
    return stretches.map(({ first, last }) => ({
      start: words[first]?.start ?? 0,
      end: words[last + 1]?.start ?? own.length,
    }));
  };
}

/** Roughly the words of a text, in one pass: what stands between blanks and marks, with whatever is no plain letter. */
function wordsIn(own: string): Span[] {
  const words: Span[] = [];
  let start = -1;
  for (let at = 0; at <= own.length; at++) {
    const isIn = at < own.length && isOfWord(own.charCodeAt(at));
    if (isIn && start < 0) start = at;
    if (isIn || start < 0) continue;
    words.push({ start, end: at });
    start = -1;
  }
  return words;
}

/** Letters and figures, an apostrophe, a star, and everything beyond plain letters: whoever cuts it into words knows those. */
const isOfWord = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x30 && unit <= 0x39) ||
  unit === 0x27 ||
  unit === 0x2a ||
  unit > 0x7f;
