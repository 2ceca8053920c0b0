import type { Insight } from '../../../lib/coach/insight';
import { maxOpenSteps } from '../../../lib/coach/reply';
import type { Session } from '../app/session';
import { Sentences } from './next-step';

const phases = { opening: 'First words', middle: 'On the way', closing: 'Closing' } as const;

interface Props {
  insight: Insight;
  session: Session | undefined;
  hasComposer: boolean;
  busy: boolean;
}

/** The reply so far: what it has, what it still lacks, and what they asked. */
export function ReplySteps({ insight, session, hasComposer, busy }: Props) {
  const { steps, questions, phase } = insight.reply;
  if (!steps.length && !questions.length) return null;
  const open = steps.filter(({ done }) => !done);
  const done = steps.filter((step) => step.done);
  return (
    <section class="card steps" aria-label="Your reply so far">
      <h2>
        Your reply · {phases[phase]}
        {steps.length > 0 && (
          <span class="count">
            {' '}
            · {done.length} of {steps.length}
          </span>
        )}
      </h2>
      {done.length > 0 && (
        <p class="done">
          {done.map(({ id, label }) => (
            <span key={id} class="tick">
              <span aria-hidden="true">✓</span> {label}
            </span>
          ))}
        </p>
      )}
      <ul>
        {open.slice(0, maxOpenSteps).map(({ id, label, why, source, scaffolds, where }) => (
          <li key={id} class="open">
            <details>
              <summary>{label}</summary>
              <p class="why">{why}</p>
              <Sentences
                texts={scaffolds}
                where={where}
                session={session}
                hasComposer={hasComposer}
                busy={busy}
              />
              <div class="actions">
                <button type="button" onClick={() => session?.notThis(id)}>
                  Not needed here
                </button>
              </div>
              <p class="source">{source}</p>
            </details>
          </li>
        ))}
      </ul>
      {open.length > maxOpenSteps && <p class="quiet">… and {open.length - maxOpenSteps} more after these</p>}
      {questions.length > 0 && (
        <>
          <h3>They asked</h3>
          <ul class="questions">
            {questions.map(({ text, answered }, n) => (
              <li key={`${n} ${text}`} class={answered ? 'answered' : 'open'}>
                <span aria-hidden="true">{answered ? '✓' : '○'}</span> <q>{text}</q>
                <span class="unseen">{answered ? ', taken up in your draft' : ', not answered yet'}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
