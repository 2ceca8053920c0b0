import type { Finding, ThreadState } from '../../model/analysis';
import type { Score } from '../../readers/reader';
import type { Sentence } from '../../text/tokenize';
import type { CompiledPack } from '../compiled-pack';
import { applies } from '../conditions';
import { phaseOf } from '../phase';
import { isGiven } from '../sign';
import type { Heard } from './heard';

/** From this calibrated chance on a reader of whole drafts says that something is missing. */
const missingFrom = 0.5;

/**
 * What a reply in this situation should hold, and the draft does not: as a reader of whole drafts says, by the rule's id,
 * or by the rule's own words.
 *
 * @param chances of that reader; none while it has not read this draft
 */
export function findOmissions(
  { rules, omissions }: CompiledPack,
  sentences: readonly Sentence[],
  thread: ThreadState,
  chances: Score['chances'],
  heard: Heard,
): Finding[] {
  // Once they are relieved, nothing is owed but what the closing steps say.
  if (phaseOf(rules, thread) === 'closing') return [];
  const words = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  return omissions
    .filter(
      ({ rule: { id, missing, when }, present }) =>
        words >= missing.fromWords &&
        applies(when, thread) &&
        (id in chances ? (chances[id] ?? 0) >= missingFrom : !isGiven(present, sentences, heard)),
    )
    .map(({ rule }) => ({
      rule: rule.id,
      source: rule.id in chances ? 'meaning' : 'rule',
      certainty: chances[rule.id] ?? 1,
      severity: rule.severity,
      start: 0,
      end: 0,
      text: '',
      rewrites: [],
      evidence: [],
    }));
}
