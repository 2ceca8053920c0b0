import type { CueHint, Insight } from '../../../lib/coach/insight';
import type { Session } from '../app/session';

/** What the customer's own words say, each with its words and the way to take it back. */
export function Cues({ insight, session }: { insight: Insight; session: Session | undefined }) {
  const { cues, earlier } = insight;
  if (!cues.length && !earlier.length) return null;
  return (
    <section class="card" aria-label="Cues">
      <h2>In their words</h2>
      <ul class="cues">
        {cues.map((hint) => (
          <CueItem
            key={`${hint.message.id} ${hint.finding.rule} ${hint.finding.start}`}
            hint={hint}
            session={session}
          />
        ))}
      </ul>
      {earlier.length > 0 && (
        <details>
          <summary>Earlier in this conversation ({earlier.length})</summary>
          <ul class="cues">
            {earlier.map((hint) => (
              <CueItem
                key={`${hint.message.id} ${hint.finding.rule} ${hint.finding.start}`}
                hint={hint}
                session={session}
              />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function CueItem({ hint, session }: { hint: CueHint; session: Session | undefined }) {
  const { finding, label, why, from } = hint;
  return (
    <li class={`cue s${finding.severity}`}>
      <details>
        <summary>
          <strong>{label}</strong> <q>{finding.text}</q>
        </summary>
        <p class="why">{why}</p>
        {from && <p class="source">From the pack “{from}”</p>}
        <div class="actions">
          <button type="button" onClick={() => session?.notThis(finding.rule)}>
            Not this
          </button>
        </div>
      </details>
    </li>
  );
}
