import { useState } from 'preact/hooks';
import type { Insight } from '../../../lib/coach/insight';
import { loadMirror } from '../../../lib/settings/statistics-store';
import { wrongHintReport } from '../../../lib/statistics/wrong-hint-report';
import { t } from '../../../lib/ui/translate';
import type { PanelProps } from './panel-props';
import { copy } from './sentences';

/** "Not this", listed and restorable. */
export function MutedList({ view, insight: { muted }, commands }: PanelProps & { insight: Insight }) {
  const [withWords, setWithWords] = useState(false);
  const { thread } = view;
  if (!muted.length || !thread) return null;
  const copyReport = async (): Promise<void> => {
    const rules = muted.map(({ rule }) => rule);
    const words = withWords ? view.mutedWords : undefined;
    await copy(JSON.stringify(wrongHintReport(rules, await loadMirror(), words), null, 2), commands);
  };
  return (
    <details class="card" data-testid="muted" data-count={muted.length}>
      <summary>{t('panelMutedTitle', { count: muted.length })}</summary>
      <ul class="muted">
        {muted.map(({ rule, label }) => (
          <li key={rule} data-rule={rule}>
            <bdi>{label}</bdi>
            <button
              type="button"
              data-testid="restore"
              onClick={() => commands.unmute(rule, thread.host, thread.conversation)}
            >
              {t('panelMutedRestore')}
            </button>
          </li>
        ))}
      </ul>
      <label class="switch">
        <input
          type="checkbox"
          checked={withWords}
          onChange={(event) => setWithWords(event.currentTarget.checked)}
        />
        {t('panelMutedWords')}
      </label>
      <button type="button" data-testid="copy-report" onClick={() => void copyReport()}>
        {t('panelMutedCopy')}
      </button>
    </details>
  );
}
