import type { Insight } from '../../../lib/coach/insight';

const words = { calm: 'Calm', strained: 'Strained', heated: 'Heated', critical: 'Critical' } as const;

/** The customer's state, and always the words that say so. */
export function Heat({ insight }: { insight: Insight }) {
  const { state, cues, earlier, evidenceWords: felt } = insight;
  const named = [...cues, ...earlier].filter((hint) => Number(hint.finding.severity) > 0);
  const reasons = [...new Set([...named.map(({ finding }) => finding.text), ...felt])].slice(0, 3);
  return (
    <section class={`heat ${state.band}`} aria-label="How the customer seems">
      <div class="band">
        <strong>{words[state.band]}</strong>
        <meter min={0} max={6} low={2.4} high={4} optimum={0} value={state.heat} aria-hidden="true" />
      </div>
      <p>
        {reasons.length
          ? reasons.map((words, n) => (
              <span key={words}>
                {n > 0 && ', '}
                <q>{words}</q>
              </span>
            ))
          : 'No words of strain in what was read.'}
      </p>
    </section>
  );
}
