import { useEffect, useState } from 'preact/hooks';
import type { PanelProps } from './panel-props';
import { Sentences } from './sentences';

const pauseSeconds = 120;

/** After a run of heated customers: a pause, a sentence to hand over with, or nothing. */
export function DifficultStreak({ view, commands }: PanelProps) {
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    if (left === undefined) return;
    if (left <= 0) {
      commands.endNudge();
      return;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left, commands]);
  if (!view.difficultStreak) return null;
  return (
    <section class="card heavy" aria-label="A heavy run">
      <h2>A heavy run</h2>
      {left === undefined ? (
        <>
          <p>The last three customers were all upset. If you can, take two minutes before the next one.</p>
          <Sentences
            texts={view.handOver}
            where="end"
            commands={commands}
            hasComposer={Boolean(view.draft)}
            busy={view.isBusy}
          />
          <div class="actions">
            <button type="button" class="main" onClick={() => setLeft(pauseSeconds)}>
              Take two minutes
            </button>
            <button type="button" onClick={() => commands.endNudge()}>
              Not now
            </button>
          </div>
        </>
      ) : (
        <>
          <p>
            Water, window, back. {Math.floor(left / 60)}:{String(left % 60).padStart(2, '0')} left.
          </p>
          <div class="actions">
            <button type="button" onClick={() => commands.endNudge()}>
              I am back
            </button>
          </div>
        </>
      )}
    </section>
  );
}
