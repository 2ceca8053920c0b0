import type { Coach } from '../../../lib/coach/coach';
import type { FromPage } from '../../../lib/model/protocol';
import { isPracticeAddress } from '../../../lib/platform';
import { changeMirror } from '../../../lib/settings/statistics-store';
import { effective } from '../../../lib/settings/team-settings';
import { countReply, countRule, dayOf, type Mirror, type MirrorKind } from '../../../lib/statistics/counts';
import { afterReply, type Handled, isDifficultStreak } from '../../../lib/statistics/streak';
import type { PanelCore } from './actions';
import type { PanelState } from './state';

/** One nudge in twenty minutes at most. */
const betweenNudges = 20 * 60_000;

/** Counts for the agent's own mirror, and notices a heavy run of customers. */
export function countingActions({ state, update }: PanelCore, coach: () => Coach | undefined) {
  /** Hints counted for the draft in each conversation: one is one, however often the draft is looked at. */
  const flaggedIn = new Map<string, Set<string>>();
  const replies = new Map<string, number>();
  let handled: Handled[] = [];
  let lastNudge = 0;

  const change = (next: (before: Mirror) => Mirror): void => {
    const { settings, team, address = '' } = state();
    if (effective(settings, team, 'mirror') && !isPracticeAddress(address)) void changeMirror(next);
  };
  const count = (kind: MirrorKind, rule: string, by: 1 | -1 = 1): void =>
    change((before) => countRule(before, today(), kind, rule, by));

  return {
    dismissed: (rule: string): void => count('dismissed', rule),

    /** The page did an edit or refused it: only what was applied, and stays, is fixed. */
    applied: ({ id, ok }: Extract<FromPage, { type: 'applied' }>): void => {
      const { pending } = state();
      if (ok && pending?.id === id && pending.rule)
        count('fixed', pending.rule, pending.what === 'undo' ? -1 : 1);
    },

    /** Looks at what the panel shows now: hints that are new, and a reply that was sent. */
    observe: ({ thread, draft, insight, settings, team, address = '' }: PanelState): void => {
      if (!thread || !insight || isPracticeAddress(address)) return;
      const key = `${thread.host}\n${thread.conversation}`;
      const sent = thread.messages.filter(({ speaker, note }) => speaker === 'agent' && !note);
      const before = replies.get(key);
      replies.set(key, sent.length);
      // A reply that was sent stands in the thread before its draft is cleared: only an empty box starts anew.
      const seen = flaggedIn.get(key) ?? new Set();
      flaggedIn.set(key, seen);
      if (draft?.text.trim() === '') seen.clear();
      for (const { finding } of insight.draft) {
        if (seen.has(finding.rule)) continue;
        seen.add(finding.rule);
        count('flagged', finding.rule);
      }
      // Only a reply that came while the panel was open is the agent's own for sure.
      const last = sent.at(-1);
      if (before === undefined || sent.length !== before + 1 || !last) return;
      const habits = coach()?.habits(last.text);
      if (habits) change((old) => countReply(old, today(), habits));
      handled = afterReply(handled, { conversation: key, band: insight.state.band });
      if (
        effective(settings, team, 'pauses') &&
        isDifficultStreak(handled) &&
        Date.now() - lastNudge > betweenNudges
      ) {
        lastNudge = Date.now();
        queueMicrotask(() => update({ ...state(), difficultStreak: true }));
      }
    },

    /** A pause was taken, or not wanted. */
    endNudge: (): void => {
      const { difficultStreak: _, ...rest } = state();
      update(rest);
    },
  };
}

const today = (): string => dayOf(new Date());
