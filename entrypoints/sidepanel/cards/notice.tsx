import { copy } from './next-step';
import type { PanelProps } from './panel';

/** What just happened, read out, with the way back. */
export function Notice({ state, session }: PanelProps) {
  const { notice, undo, pending, draft } = state;
  // Closing it keeps Alt+Z.
  const canUndo =
    notice && undo && draft && undo.composer === draft.composer && undo.conversation === draft.conversation;
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
      {notice && (
        <button type="button" class="close" aria-label="Close" onClick={() => session?.say(undefined)}>
          ×
        </button>
      )}
    </div>
  );
}
