import { useState } from 'preact/hooks';
import type { Insight } from '../../../lib/coach/insight';
import { loadMirror } from '../../../lib/settings/statistics-store';
import { notThisReport } from '../../../lib/statistics/wrong-hint-report';
import { copy } from './next-step';
import type { PanelProps } from './panel';

/** "Not this", listed and restorable. */
export function MutedList({ state, insight: { muted }, session }: PanelProps & { insight: Insight }) {
  const [withWords, setWithWords] = useState(false);
  const { thread } = state;
  if (!muted.length || !thread) return null;
  const copyReport = async (): Promise<void> => {
    const rules = muted.map(({ rule }) => rule);
    const words = withWords ? (state.mutedWords ?? {}) : undefined;
    await copy(JSON.stringify(notThisReport(rules, await loadMirror(), words), null, 2), session);
  };
  return (
    <details class="card">
      <summary>Muted here ({muted.length})</summary>
      <ul class="muted">
        {muted.map(({ rule, label }) => (
          <li key={rule}>
            {label}
            <button type="button" onClick={() => session?.restore(rule, thread.host, thread.conversation)}>
              Restore
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
        Include the words that were found
      </label>
      <button type="button" onClick={() => void copyReport()}>
        Copy a report for the rules’ author
      </button>
    </details>
  );
}
