import type { StatedCommitment } from '../../../../lib/lang/facts';
import { conversationKey } from '../../../../lib/model/conversation';
import type { PanelContext } from '../panel-context';

/** Commitments that the agent asked to be reminded of. */
export function reminderCommands({ store, derived, change }: PanelContext) {
  return {
    remember: ({ line, due }: StatedCommitment): void => {
      const thread = derived.thread.value;
      if (!thread) return;
      const { host, conversation } = thread;
      const id = `${conversationKey(thread)}\n${line}`;
      const others = store.settings.value.commitments.filter((commitment) => commitment.id !== id);
      change({ commitments: [...others, { id, host, conversation, line, due }] });
    },

    /** Kept or no longer wanted: its line is erased. */
    forgetCommitment: (id: string): void => {
      change({ commitments: store.settings.value.commitments.filter((commitment) => commitment.id !== id) });
      if (store.notice.value?.text.key === 'noticeDue') store.notice.value = undefined;
    },
  };
}
