import type { Cue, Wording } from '../../format/rule';
import type { Sentence } from '../../text/tokenize';
import { emptyScore, type QuickReader, type ScoredSpan } from '../reader';
import type { PatternIndex } from './pattern-index';
import { type Compiled, isVetoed, type RuleSet, withoutMasked } from './rule-set';

/**
 * The rules' own patterns, as a reader: sentence by sentence, sure of what it says, with words to put in the place of
 * a draft's. Safety cues are sought elsewhere, in all of a message: `safety-reading.ts`.
 * @param version of the pack; it may be any name, since what rules say is never kept beyond them
 */
export const createRulesReader = (set: RuleSet, language: string, version: string): QuickReader => ({
  name: 'rules',
  version,
  language,
  reads: [
    { side: 'customer', unit: 'sentence', context: 'none' },
    { side: 'agent', unit: 'sentence', context: 'none' },
  ],
  read: ({ side, text }, sentences) => {
    const spans = sentences.flatMap((sentence) =>
      side === 'customer'
        ? // Idioms and product names carry no cue of a customer's.
          spansIn(set.cues, withoutMasked(set, sentence), text)
        : spansIn(set.wordings, sentence, text),
    );
    return spans.length ? { spans, chances: {} } : emptyScore;
  },
});

/** The rules' matches in one sentence, in order, at most one of a rule over the same words. */
function spansIn(
  index: PatternIndex<Compiled<Cue | Wording>>,
  sentence: Sentence,
  text: string,
): ScoredSpan[] {
  const found: ScoredSpan[] = [];
  index.scan(sentence, ({ rule, pattern, precision, exceptions, rewrites }, match) => {
    if (match.to <= match.from || isVetoed(exceptions, sentence, match.from)) return;
    const start = sentence.tokens[match.from]!.start;
    const end = sentence.tokens[match.to - 1]!.end;
    const fitted = rewrites.map((rewrite) => withCase(rewrite, text[start]!));
    found.push({ label: rule.id, pattern, certainty: precision, start, end, rewrites: fitted });
  });
  return keepWidest(found);
}

/** Of matches of one rule that share words, the one that begins first, then the longest, then the surest. */
export function keepWidest<Span extends ScoredSpan>(spans: Span[]): Span[] {
  const kept: Span[] = [];
  const reach = new Map<string, number>();
  for (const span of spans.sort(
    (a, b) => a.start - b.start || b.end - a.end || b.certainty - a.certainty || (a.label < b.label ? -1 : 1),
  )) {
    if (span.start < (reach.get(span.label) ?? -1)) continue;
    reach.set(span.label, span.end);
    kept.push(span);
  }
  return kept;
}

/** A rewrite begins as its span does: with a capital or without, but never "i". */
function withCase(rewrite: string, first: string): string {
  if (first === first.toLowerCase())
    return /^I\b/.test(rewrite) ? rewrite : rewrite.slice(0, 1).toLowerCase() + rewrite.slice(1);
  return rewrite.slice(0, 1).toUpperCase() + rewrite.slice(1);
}
