import type { Cue, Wording } from '../../format/rule';
import type { Finding } from '../../model/finding';
import type { Sentence } from '../../text/tokenize';
import type { PatternIndex } from './pattern-index';
import { type Compiled, isVetoed } from './rule-set';

/**
 * The rules' findings in one sentence, in order, at most one of a rule over the same words.
 *
 * @param text the original text, whose offsets the sentence has
 */
export function findInSentence(
  index: PatternIndex<Compiled<Cue | Wording>>,
  sentence: Sentence,
  text: string,
): Finding[] {
  const found: Finding[] = [];
  index.scan(sentence, ({ rule, vetoes, rewrites }, match) => {
    if (match.to <= match.from || isVetoed(vetoes, sentence, match.from)) return;
    const start = sentence.tokens[match.from]!.start;
    const end = sentence.tokens[match.to - 1]!.end;
    found.push({
      rule: rule.id,
      source: 'rule',
      severity: rule.severity,
      start,
      end,
      text: text.slice(start, end),
      rewrites: rewrites.map((rewrite) => withCase(rewrite, text[start]!)),
      evidence: [{ start, end }],
    });
  });
  return keepWidest(found);
}

/** Of findings of one rule that share words, the one that begins first, then the longest. */
export function keepWidest(findings: Finding[]): Finding[] {
  const kept: Finding[] = [];
  const reach = new Map<string, number>();
  for (const finding of findings.sort(
    (a, b) => a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : 1),
  )) {
    if (finding.start < (reach.get(finding.rule) ?? -1)) continue;
    reach.set(finding.rule, finding.end);
    kept.push(finding);
  }
  return kept;
}

/** A rewrite begins as its span does: with a capital or without, but never "i". */
function withCase(rewrite: string, first: string): string {
  if (first === first.toLowerCase())
    return /^I\b/.test(rewrite) ? rewrite : rewrite.slice(0, 1).toLowerCase() + rewrite.slice(1);
  return rewrite.slice(0, 1).toUpperCase() + rewrite.slice(1);
}
