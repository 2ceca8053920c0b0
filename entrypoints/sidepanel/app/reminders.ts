import type { StatedCommitment } from '../../../lib/lang/language';
import type { Commitment } from '../../../lib/settings/settings';
import type { PanelCore } from './actions';

/** Longer timers overflow in browsers; a later look sets the next one. */
const longestTimer = 24 * 3_600_000;

/** Promises that the agent asked to be reminded of. They are stored, and shown while the panel is open. */
export function reminderActions({ state, update, change }: PanelCore) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let timedFor = '';

  const nextDue = (): Commitment | undefined => {
    const now = new Date().toISOString();
    return state()
      .settings.commitments.filter(({ due }) => due > now)
      .sort((a, b) => a.due.localeCompare(b.due))[0];
  };

  /** Sets the one timer for the promise that falls due next. */
  const setReminder = (): void => {
    const next = nextDue();
    if (timedFor === (next?.due ?? '')) return;
    clearTimeout(timer);
    timedFor = next?.due ?? '';
    if (!next) return;
    const left = Date.parse(next.due) - Date.now();
    timer = setTimeout(
      () => {
        timedFor = '';
        if (left <= longestTimer)
          update({ ...state(), notice: { text: `Due now: “${next.line}”`, tone: 'plain' } });
        setReminder();
      },
      Math.min(left, longestTimer),
    );
  };

  return {
    setReminder,

    remember: ({ line, due }: StatedCommitment): void => {
      const { thread, settings } = state();
      if (!thread) return;
      const { host, conversation } = thread;
      const id = `${host}\n${conversation}\n${line}`;
      const others = settings.commitments.filter((note) => note.id !== id);
      change({ commitments: [...others, { id, host, conversation, line, due }] });
    },

    /** Kept or no longer wanted: its line is erased. */
    forgetPromise: (id: string): void =>
      change({ commitments: state().settings.commitments.filter((note) => note.id !== id) }),
  };
}
