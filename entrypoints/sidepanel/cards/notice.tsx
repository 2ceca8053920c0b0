import { say, t } from '../../../lib/ui/translate';
import type { PanelProps } from './panel-props';
import { copy } from './sentences';

/** What just happened, read out, with the way back. */
export function Notice({ view: { notice, canUndo, isBusy }, commands }: PanelProps) {
  return (
    <div class="notice" role="status">
      {notice && (
        <span class={notice.tone} data-notice={notice.text.key}>
          {say(notice.text)}
        </span>
      )}
      {notice?.copy && (
        <button type="button" onClick={() => void copy(notice.copy!, commands)}>
          {t('panelCopy')}
        </button>
      )}
      {/* Closing the notice keeps the key for it. */}
      {notice && canUndo && (
        <button
          type="button"
          class="undo"
          data-testid="undo"
          disabled={isBusy}
          onClick={() => commands.undo()}
        >
          {t('sharedUndo')}
        </button>
      )}
      {notice && (
        <button
          type="button"
          class="close"
          data-testid="close-notice"
          aria-label={t('panelNoticeClose')}
          onClick={() => commands.notify(undefined)}
        >
          ×
        </button>
      )}
    </div>
  );
}
