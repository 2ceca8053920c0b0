import type { Coach } from '../../lib/coach/coach';
import { afterReply, type Handled, isHeavyRun } from '../../lib/coach/load';
import { countReply, countRule, type Mirror, type MirrorKind } from '../../lib/coach/mirror';
import { isPracticeAddress } from '../../lib/platform';
import { loadMirror, saveMirror } from '../../lib/settings';
import { effective } from '../../lib/team-settings';
import type { PanelCore } from './actions';
import type { PanelState } from './state';

/** One nudge in twenty minutes at most. */
const betweenNudges = 20 * 60_000;

/** Counts for the agent's own mirror, and notices a heavy run of customers. */
export function mirrorActions({ state, update }: PanelCore, coach: () => Coach | undefined) {
  let mirror: Mirror = {};
  const loaded = loadMirror().then((stored) => {
    mirror = stored;
  });
  /** Hints counted for the reply being written: a hint is one hint, however often the draft is looked at. */
  let counted = new Set<string>();
  let replyKey = '';
  const replies = new Map<string, number>();
  let handled: Handled[] = [];
  let lastNudge = 0;

  const change = (next: (before: Mirror) => Mirror): void => {
    const { settings, team } = state();
    if (!effective(settings, team, 'mirror')) return;
    void loaded.then(() => {
      mirror = next(mirror);
      void saveMirror(mirror);
    });
  };

  return {
    count: (kind: MirrorKind, rule: string): void =>
      change((before) => countRule(before, today(), kind, rule)),

    /** Looks at what the panel shows now: hints that are new, and a reply that was sent. */
    observe: ({ thread, insight, settings, team, address = '' }: PanelState): void => {
      if (!thread || !insight || isPracticeAddress(address)) return;
      const key = `${thread.host}\n${thread.conversation}`;
      const sent = thread.messages.filter(({ speaker, note }) => speaker === 'agent' && !note);
      const before = replies.get(key);
      replies.set(key, sent.length);
      if (replyKey !== `${key}\n${sent.length}`) {
        replyKey = `${key}\n${sent.length}`;
        counted = new Set();
      }
      for (const { finding } of insight.draft) {
        if (counted.has(finding.rule)) continue;
        counted.add(finding.rule);
        change((old) => countRule(old, today(), 'flagged', finding.rule));
      }
      // Only a reply that came while the panel was open is the agent's own for sure.
      const last = sent.at(-1);
      if (before === undefined || sent.length !== before + 1 || !last) return;
      const habits = coach()?.habits(last.text);
      if (habits) change((old) => countReply(old, today(), habits));
      handled = afterReply(handled, { conversation: key, band: insight.state.band });
      if (
        effective(settings, team, 'pauses') &&
        isHeavyRun(handled) &&
        Date.now() - lastNudge > betweenNudges
      ) {
        lastNudge = Date.now();
        queueMicrotask(() => update({ ...state(), heavyRun: true }));
      }
    },

    /** A pause was taken, or not wanted. */
    endNudge: (): void => {
      const { heavyRun: _, ...rest } = state();
      update(rest);
    },
  };
}

/** In the agent's own calendar. */
const today = (): string => new Intl.DateTimeFormat('en-CA').format(new Date());
