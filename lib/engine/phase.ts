import type { Rule } from '../format/rule';
import type { Phase, ThreadState, Turn } from '../model/analysis';
import { lastReply } from '../model/conversation';

/** The customer's turns since the last reply. */
export function openTurns({ turns, messages }: ThreadState): Turn[] {
  const replied = lastReply(messages);
  return turns.filter(({ message }) => message > replied);
}

/** From this severity on a cue is something that upsets them. */
const upsetFrom = 2;

/** Is there something in these turns that upsets them? */
export const isUpset = (rules: ReadonlyMap<string, Rule>, turns: readonly Turn[]): boolean =>
  hasCue(rules, turns, (severity) => severity >= upsetFrom);

/**
 * Less than this is no rise: a neutral turn's own little heat. Set by hand against the stories in
 * `tests/conversations`; no finding gives it.
 */
const minRise = 0.2;

/** Opening: nobody replied yet, or the customer grew more upset since. Closing: relief or thanks. Else middle. */
export function phaseOf(rules: ReadonlyMap<string, Rule>, thread: ThreadState): Phase {
  const open = openTurns(thread);
  const before = thread.turns.filter((turn) => !open.includes(turn)).at(-1);
  const isPositive = hasCue(rules, open, (severity) => severity === 0);
  if (before && isPositive && !isUpset(rules, open)) return 'closing';
  const rose = before && thread.heat > before.heatAfter + minRise && thread.band !== 'calm';
  return !before || rose ? 'opening' : 'middle';
}

const hasCue = (
  rules: ReadonlyMap<string, Rule>,
  turns: readonly Turn[],
  fits: (severity: number) => boolean,
): boolean =>
  turns.some(({ findings }) =>
    findings.some(({ rule: id }) => {
      const rule = rules.get(id);
      return rule?.kind === 'cue' && fits(rule.severity);
    }),
  );
