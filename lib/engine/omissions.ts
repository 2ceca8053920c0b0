import type { Finding, ThreadState } from '../model/analysis';
import type { Sentence } from '../text/tokenize';
import { type CompiledPack, isGiven } from './compiled-pack';
import { applies } from './conditions';
import { phaseOf } from './phase';

/** What a reply in this situation should hold, and the draft does not. */
export function findOmissions(
  { rules, omissions }: CompiledPack,
  sentences: readonly Sentence[],
  thread: ThreadState,
): Finding[] {
  // Once they are relieved, nothing is owed but what the closing steps say.
  if (phaseOf(rules, thread) === 'closing') return [];
  const words = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  return omissions
    .filter(
      ({ rule: { missing, when }, present }) =>
        words >= missing.fromWords && applies(when, thread) && !isGiven(present, sentences),
    )
    .map(({ rule }) => ({
      rule: rule.id,
      source: 'rule',
      certainty: 1,
      severity: rule.severity,
      start: 0,
      end: 0,
      text: '',
      rewrites: [],
      evidence: [],
    }));
}
