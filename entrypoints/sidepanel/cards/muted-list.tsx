import { useState } from 'preact/hooks';
import type { Insight } from '../../../lib/coach/insight';
import { loadMirror } from '../../../lib/settings/statistics-store';
import { wrongHintReport } from '../../../lib/statistics/wrong-hint-report';
import { ReviewWords } from '../../../lib/ui/review-words';
import { t } from '../../../lib/ui/translate';
import { type FoundWords, foundWords, wordsByRule } from '../app/found-words';
import type { PanelProps } from './panel-props';
import { copy } from './sentences';

/** "Not this", listed and restorable. */
export function MutedList({ view, insight: { muted }, commands }: PanelProps & { insight: Insight }) {
  const [withWords, setWithWords] = useState(false);
  const [found, setFound] = useState<readonly FoundWords[]>();
  const { thread } = view;
  if (!muted.length || !thread) return null;
  const rules = muted.map(({ rule }) => rule);
  const copyReport = async (words?: Readonly<Record<string, readonly string[]>>): Promise<void> => {
    setFound(undefined);
    await copy(JSON.stringify(wrongHintReport(rules, await loadMirror(), words), null, 2), commands);
  };
  /** Words are shown before they go; where nothing was found there is nothing to be shown. */
  const begin = async (): Promise<void> => {
    const words = withWords ? await foundWords(rules, view.mutedWords, thread) : [];
    if (words.length) setFound(words);
    else await copyReport();
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
          data-testid="with-words"
          checked={withWords}
          onChange={(event) => {
            setWithWords(event.currentTarget.checked);
            setFound(undefined);
          }}
        />
        {t('panelMutedWords')}
      </label>
      {found ? (
        <ReviewWords
          key={JSON.stringify(found)}
          sentences={found.map(({ words }) => words)}
          action={t('panelMutedCopy')}
          take={(sentences) => void copyReport(wordsByRule(found, sentences))}
          cancel={() => setFound(undefined)}
        />
      ) : (
        <button type="button" data-testid="copy-report" onClick={() => void begin()}>
          {t('panelMutedCopy')}
        </button>
      )}
    </details>
  );
}
