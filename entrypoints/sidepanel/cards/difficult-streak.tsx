import { useEffect, useState } from 'preact/hooks';
import { Sentences } from './next-step';
import type { PanelProps } from './panel';

const pauseSeconds = 120;

/** After a run of heated customers: a pause, a sentence to hand over with, or nothing. */
export function DifficultStreak({ state, session }: PanelProps) {
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    if (left === undefined) return;
    if (left <= 0) {
      session?.endNudge();
      return;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left, session]);
  if (!state.difficultStreak) return null;
  return (
    <section class="card heavy" aria-label="A heavy run">
      <h2>A heavy run</h2>
      {left === undefined ? (
        <>
          <p>The last three customers were all upset. If you can, take two minutes before the next one.</p>
          <Sentences
            texts={[]}
            where="end"
            session={session}
            hasComposer={Boolean(state.draft)}
            busy={Boolean(state.pending)}
          />
          <div class="actions">
            <button type="button" class="main" onClick={() => setLeft(pauseSeconds)}>
              Take two minutes
            </button>
            <button type="button" onClick={() => session?.endNudge()}>
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
            <button type="button" onClick={() => session?.endNudge()}>
              I am back
            </button>
          </div>
        </>
      )}
    </section>
  );
}
