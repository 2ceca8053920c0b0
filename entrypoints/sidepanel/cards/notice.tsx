import type { PanelProps } from './panel-props';
import { copy } from './sentences';

/** What just happened, read out, with the way back. */
export function Notice({ view: { notice, canUndo, isBusy }, commands }: PanelProps) {
  return (
    <div class="notice" role="status">
      {notice && <span class={notice.tone}>{notice.text}</span>}
      {notice?.copy && (
        <button type="button" onClick={() => void copy(notice.copy!, commands)}>
          Copy
        </button>
      )}
      {/* Closing the notice keeps the key for it. */}
      {notice && canUndo && (
        <button type="button" class="undo" disabled={isBusy} onClick={() => commands.undo()}>
          Undo
        </button>
      )}
      {notice && (
        <button type="button" class="close" aria-label="Close" onClick={() => commands.say(undefined)}>
          ×
        </button>
      )}
    </div>
  );
}
