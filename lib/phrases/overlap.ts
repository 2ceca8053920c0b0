import type { MannerGrammar } from '../lang/language';
import { setBounded } from '../text/set-bounded';

/** What was said in a thread is compared again at every keystroke of the draft. */
const known = new Map<string, ReadonlySet<string>>();
const maxKnown = 4_000;

/** So many words in a row are hardly the same by chance. */
const runLength = 4;

/**
 * The share of a sentence's four-word runs that stand in another text: 0–1.
 * @param contract of the language, since “I am” and “I'm” are the same words
 */
export function overlap(sentence: string, text: string, contract: MannerGrammar['contract']): number {
  const runs = [...runsOf(sentence, contract)];
  if (!runs.length) return 0;
  const others = runsOf(text, contract);
  return runs.filter((run) => others.has(run)).length / runs.length;
}

function runsOf(text: string, contract: MannerGrammar['contract']): ReadonlySet<string> {
  const before = known.get(text);
  if (before) return before;
  const words =
    contract(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  const runs = new Set(words.slice(0, 1 - runLength).map((_, n) => words.slice(n, n + runLength).join(' ')));
  setBounded(known, text, runs, maxKnown);
  return runs;
}
