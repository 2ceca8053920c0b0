/**
 * A keystroke changes one sentence: a hint in another, among the same words, keeps its fixes. What they depend on beside
 * those words is part of the key.
 */
import type { Language } from '../../lang/language';
import type { Finding } from '../../model/analysis';
import { setBounded } from '../../model/set-bounded';
import type { Fix, Fixing } from './fix';
import { hasMoreThan } from './surroundings';

const maxKept = 500;

type FixesFor = (finding: Finding, fixing: Fixing) => Fix[];

/** @param make says the fixes of a hint anew; they may depend on its sentence's surroundings and on nothing farther away */
export function remembered(make: FixesFor, language: Language): FixesFor {
  const kept = new Map<string, readonly Fix[]>();
  const conversations = new WeakMap<object, number>();
  let count = 0;
  const numberOf = (messages: object): number => {
    const known = conversations.get(messages) ?? ++count;
    conversations.set(messages, known);
    return known;
  };
  return (finding, fixing) => {
    const { draft, sentences, thread, slots, isShort, apologies } = fixing;
    const at = sentences.findIndex(({ start, end }) => start <= finding.start && finding.start < end);
    if (at < 0) return make(finding, fixing);
    const from = sentences[at - 1]?.end ?? 0;
    const to = sentences[at + 1]?.start ?? draft.length;
    const key = JSON.stringify([
      finding.rule,
      finding.rewrites,
      finding.start - from,
      finding.end - from,
      // The next sentence's first letter may become a capital.
      draft.slice(from, to + 2),
      at,
      hasMoreThan(sentences[at], sentences),
      isShort,
      apologies,
      slots,
      language.code,
      thread.band,
      thread.turns.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
      numberOf(thread.messages),
    ]);
    const known = kept.get(key);
    if (known) return known.map(({ start, end, text }) => ({ start: start + from, end: end + from, text }));
    const fixes = make(finding, fixing);
    setBounded(
      kept,
      key,
      fixes.map(({ start, end, text }) => ({ start: start - from, end: end - from, text })),
      maxKept,
    );
    return fixes;
  };
}
