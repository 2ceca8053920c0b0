import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../lib/ui/translate';
import type { PanelProps } from './panel-props';
import { Sentences } from './sentences';

const pauseSeconds = 120;

/** After a run of heated customers: a pause, a sentence to hand over with, or nothing. */
export function DifficultStreak({ view, commands }: PanelProps) {
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    if (left === undefined) return;
    if (left <= 0) {
      commands.endDifficultStreak();
      return;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left, commands]);
  if (!view.difficultStreak) return null;
  return (
    <section
      class="card heavy"
      data-testid="difficult-streak"
      data-paused={String(left !== undefined)}
      aria-label={t('panelStreakTitle')}
    >
      <h2>{t('panelStreakTitle')}</h2>
      {left === undefined ? (
        <>
          <p>{t('panelStreakWhat')}</p>
          <Sentences
            texts={view.handOver}
            where="end"
            commands={commands}
            hasComposer={Boolean(view.draft)}
            busy={view.isBusy}
          />
          <div class="actions">
            <button type="button" class="main" data-testid="pause" onClick={() => setLeft(pauseSeconds)}>
              {t('panelStreakPause')}
            </button>
            <button type="button" data-testid="no-pause" onClick={() => commands.endDifficultStreak()}>
              {t('panelStreakNotNow')}
            </button>
          </div>
        </>
      ) : (
        <>
          <p>
            {t('panelStreakLeft', { time: `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}` })}
          </p>
          <div class="actions">
            <button type="button" data-testid="end-pause" onClick={() => commands.endDifficultStreak()}>
              {t('panelStreakBack')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
