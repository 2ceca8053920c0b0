import { effect } from '@preact/signals';
import type { PanelContext } from '../panel-context';

/** A change that the agent took back in the editor itself, by Ctrl+Z, is as if it had never been. */
export const noticeUndone = ({ store, derived }: PanelContext): (() => void) =>
  effect(() => {
    const undo = store.undo.value;
    const draft = derived.draft.value;
    if (!undo?.after || !draft || derived.canUndo.value) return;
    const isSame = undo.composer === draft.composer && undo.conversation === draft.conversation;
    if (isSame && draft.text.startsWith(undo.after, undo.start)) store.undo.value = undefined;
  });
