import { isSafetyCue } from '../../format/rule';
import type { Sentence } from '../../text/tokenize';
import type { Side } from '../reader';
import { isVetoed, maskedIn, type RuleSet } from './rule-set';

const none: ReadonlySet<string> = new Set();

/**
 * Which rules by example are silent in a sentence: those of which an `unless` or a veto that they name matches in it, and in a
 * customer's words all of them where idioms and names of products are the larger part of it. A safety cue never is.
 *
 * @param sentences the unit's own, cut, with no word masked yet
 * @returns the rules' ids
 */
export function silentExamples(
  set: RuleSet,
  side: Side,
  sentences: readonly Sentence[],
): ReadonlySet<string> {
  const rules = set.byExample.filter(
    ({ rule }) => (rule.kind === 'cue') === (side === 'customer') && !isSafetyCue(rule),
  );
  if (!rules.length) return none;
  const isMasked = side === 'customer' && isMostlyMasked(set, sentences);
  const silent = rules.filter(
    ({ exceptions }) => isMasked || sentences.some((sentence) => isVetoed(exceptions, sentence, 0)),
  );
  return silent.length ? new Set(silent.map(({ rule }) => rule.id)) : none;
}

function isMostlyMasked(set: RuleSet, sentences: readonly Sentence[]): boolean {
  const all = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const masked = sentences.reduce((sum, sentence) => sum + maskedIn(set, sentence).size, 0);
  return masked * 2 > all;
}
