/** Danger to somebody that the customer's words speak of, and what is said of it. Pure. */
import { type Cue, isSafetyCue, type Rule } from '../../format/rule';
import type { Finding, ThreadState } from '../../model/analysis';
import { lastReply } from '../../model/conversation';
import { foldKey } from './folded';

/** One safety cue of a conversation. */
export interface Danger {
  rule: Cue;
  /** By whom it was found; a rule's word goes before what was only heard. */
  source: Finding['source'];
  severity: Finding['severity'];
  /** By what each of its places can be folded away. */
  folds: readonly string[];
  /** The agent has folded away all of them. */
  isFolded: boolean;
}

/** From here on life is at stake: it stands as long as the conversation does. */
export const lifeAtStake = 5;

interface Conversation {
  thread: ThreadState;
  rules: ReadonlyMap<string, Rule>;
  messages: readonly { id?: string; speaker: string; text: string; note?: boolean }[];
  /** What the agent has folded away. */
  folded?: ReadonlySet<string> | undefined;
}

/** The safety cues that count now: of life and death all there ever were, else those that nobody has answered. */
export function dangersIn({ thread, rules, messages, folded }: Conversation): Danger[] {
  const replied = lastReply(messages);
  const found = new Map<string, Danger>();
  for (const turn of thread.turns) {
    const message = messages[turn.message];
    for (const { rule: id, source, severity } of turn.findings) {
      const rule = rules.get(id);
      const isNow = severity === lifeAtStake || turn.message > replied || turn === thread.turns.at(-1);
      if (!message || !isSafetyCue(rule) || !isNow) continue;
      const key = foldKey(message, id);
      const before = found.get(id);
      const isFolded = (folded?.has(key) ?? false) && (before?.isFolded ?? true);
      const folds = [...new Set([...(before?.folds ?? []), key])];
      found.set(id, {
        rule,
        source: before && source === 'meaning' ? before.source : source,
        severity,
        folds,
        isFolded,
      });
    }
  }
  return [...found.values()];
}

/** Does somebody's life come before tone here? Not where the agent has folded away all that says so. */
export const isLifeAtStake = (dangers: readonly Danger[]): boolean =>
  dangers.some(({ severity, isFolded }) => severity === lifeAtStake && !isFolded);
