import type { Phase } from '../format/step';
import type { RuleSet } from '../readers/rules/rule-set';
import type { ThreadState } from './engine';

/** The customer's turns since the last reply. */
export function openTurns({ turns, messages }: ThreadState): ThreadState['turns'] {
  const replied = messages.findLastIndex(({ speaker, note }) => speaker === 'agent' && !note);
  return turns.filter(({ message }) => message > replied);
}

/** Opening: nobody replied yet, or the customer grew more upset since. Closing: relief or thanks. Else middle. */
export function phaseOf(set: RuleSet, thread: ThreadState): Phase {
  const open = openTurns(thread);
  const before = thread.turns.filter((turn) => !open.includes(turn)).at(-1);
  const cues = open.flatMap(({ findings }) => findings.map(({ rule }) => set.rules.get(rule)));
  const isPositive = cues.some((rule) => rule?.kind === 'cue' && rule.severity === 0);
  const isUpset = cues.some((rule) => rule?.kind === 'cue' && rule.severity >= 2);
  if (before && isPositive && !isUpset) return 'closing';
  const rose = before && thread.heat > before.heat + 0.2 && thread.band !== 'calm';
  return !before || rose ? 'opening' : 'middle';
}
