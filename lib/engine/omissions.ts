import type { Finding } from '../model/finding';
import type { RuleSet } from '../readers/rules/rule-set';
import type { Sentence } from '../text/tokenize';
import { applies, type ThreadState } from './engine';
import { phaseOf } from './phase';

/** What a reply in this situation should hold, and the draft does not. */
export function findOmissions(set: RuleSet, sentences: readonly Sentence[], thread: ThreadState): Finding[] {
  // Once they are relieved, nothing is owed but what the closing steps say.
  if (phaseOf(set, thread) === 'closing') return [];
  const words = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  return set.omissions
    .filter((entry) => {
      const { missing, when } = entry.rule;
      return words >= missing.fromWords && applies(when, thread) && !isPresent(entry, sentences);
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

/** Does one of the rule's patterns match, within its first words where it says so? */
export function isPresent(
  { rule, present }: RuleSet['omissions'][number],
  sentences: readonly Sentence[],
): boolean {
  let left = rule.missing.within ?? Number.POSITIVE_INFINITY;
  let found = false;
  for (const sentence of sentences) {
    if (found || left <= 0) break;
    present.scan(sentence, (_, match) => {
      found ||= match.wholeFrom < left;
    });
    left -= sentence.tokens.length;
  }
  return found;
}
