import type { Draft } from '../../../lib/model/conversation';
import type { UndoEdit } from './store';

/** What was changed is still there to take back: not sent, deleted or written over. */
export const isStillThere = (undo: UndoEdit | undefined, draft: Draft | null | undefined): boolean =>
  undo !== undefined &&
  undo.composer === draft?.composer &&
  undo.conversation === draft.conversation &&
  draft.text.slice(undo.start, undo.end) === undo.before;
