import { applies, type ThreadState } from './engine';
import type { Finding } from './finding';
import type { RuleSet } from './rule-set';
import type { Sentence } from './tokenize';

/** What a reply in this situation should hold, and the draft does not. */
export function findOmissions(set: RuleSet, sentences: readonly Sentence[], thread: ThreadState): Finding[] {
  const words = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  return set.omissions
    .filter(({ rule, present }) => {
      if (words < rule.missing.fromWords || !applies(rule.when, thread)) return false;
      let left = rule.missing.within ?? Number.POSITIVE_INFINITY;
      for (const sentence of sentences) {
        if (left <= 0) break;
        let has = false;
        present.scan(sentence, (_, match) => {
          has ||= match.wholeFrom < left;
        });
        if (has) return false;
        left -= sentence.tokens.length;
      }
      return true;
    })
    .map(({ rule }) => ({
      rule: rule.id,
      source: 'rule' as const,
      severity: rule.severity,
      start: 0,
      end: 0,
      text: '',
      rewrites: [],
      evidence: [],
    }));
}
