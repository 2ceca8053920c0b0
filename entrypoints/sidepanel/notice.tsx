import { copy } from './next-step';
import type { PanelProps } from './panel';

/** What just happened, read out, with the way back. */
export function Notice({ state, session }: PanelProps) {
  const { notice, undo, pending, draft } = state;
  const canUndo =
    undo && draft && undo.composer === draft.composer && undo.conversation === draft.conversation;
  return (
    <div class="notice" role="status">
      {notice && <span class={notice.tone}>{notice.text}</span>}
      {notice?.copy && (
        <button type="button" onClick={() => copy(notice.copy!, session)}>
          Copy
        </button>
      )}
      {canUndo && (
        <button type="button" class="undo" disabled={Boolean(pending)} onClick={() => session?.undo()}>
          Undo
        </button>
      )}
    </div>
  );
}
