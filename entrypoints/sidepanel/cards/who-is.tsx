import { questionFor } from '../app/who';
import type { PanelProps } from './panel';

/** Asks who the customer is, where the page does not say. */
export function WhoIs({ state, session }: PanelProps) {
  const options = state.thread ? questionFor(state.thread) : [];
  if (!options.length) return null;
  return (
    <section class="card" aria-label="Who is the customer?">
      <h2>Who is the customer here?</h2>
      <p>This page does not say who speaks. Choose once, and it is remembered for this site.</p>
      <div class="actions">
        {options.map(({ answer, label }) => (
          <button key={answer} type="button" onClick={() => session?.answerWho(answer)}>
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}
