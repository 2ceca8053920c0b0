import type { PanelProps } from './panel-props';

/** Asks who the customer is, where the page does not say, and takes an answer back. */
export function WhoIs({ view: { speakers }, commands }: PanelProps) {
  const { options, answer: given } = speakers;
  if (!options.length) return null;
  if (given !== undefined) {
    return (
      <p class="nudge">
        You said who the customer is here.{' '}
        <button type="button" onClick={() => commands.withdrawAnswer()}>
          Ask me again
        </button>
      </p>
    );
  }
  return (
    <section class="card" aria-label="Who is the customer?">
      <h2>Who is the customer here?</h2>
      <p>This page does not say who speaks. Choose once, and it is remembered for this site.</p>
      <div class="actions">
        {options.map(({ answer, label }) => (
          <button key={answer} type="button" onClick={() => commands.answerWho(answer)}>
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}
