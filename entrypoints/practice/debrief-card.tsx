import type { Engine } from '../../lib/engine/engine';
import { bandOf } from '../../lib/engine/heat/bands';
import { debrief } from '../../lib/practice/debrief';
import type { Scenario } from '../../lib/practice/scenario';
import { type Exchange, scorePlay } from '../../lib/practice/score';

interface Props {
  scenario: Scenario;
  exchanges: readonly Exchange[];
  engine: Engine;
  again(): void;
  /** The same trouble, with other names and figures. */
  someoneElse(): void;
}

const marks = ['not yet', 'partly', 'yes'] as const;

/** After a conversation: where it turned, what was found out, what stayed open, and the rubric. */
export function DebriefCard({ scenario, exchanges, engine, again, someoneElse }: Props) {
  const { turningPoint, uncovered, unmet, heat } = debrief(scenario, exchanges, engine);
  const score = scenario.safety ? undefined : scorePlay(scenario, exchanges, engine);
  return (
    <section class="debrief card" aria-label="Looking back">
      <h2>Looking back{score && ` · ${score.total} of 100`}</h2>
      {turningPoint ? (
        <>
          <p>
            Where it turned: <q>{turningPoint.said}</q>
          </p>
          <p class="why">
            {turningPoint.why} The heat went from {turningPoint.heatBefore} to {turningPoint.heatAfter}.
          </p>
          {turningPoint.better && (
            <p>
              Better: <q>{turningPoint.better}</q>
            </p>
          )}
        </>
      ) : (
        <p>No reply of yours made it worse.</p>
      )}
      {uncovered.length > 0 && (
        <p>
          Because you asked:{' '}
          {uncovered.map((line) => (
            <q key={line}>{line}</q>
          ))}
        </p>
      )}
      {unmet.length > 0 && <p>Still open: {unmet.join('; ')}.</p>}
      <p class="why">
        How upset they are at the end: {heat.reached} of 6; the best replies reach {heat.best} here. The panel
        may show more, since it knows their words only.
        {bandOf(heat.reached) !== 'calm' && ' People stay upset for a while, even after a good reply.'}
      </p>
      {score && (
        <table>
          <caption class="unseen">The rubric</caption>
          <tbody>
            {score.criteria.map(({ id, label, mark, because }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td class={`mark m${mark}`}>{marks[mark]}</td>
                <td>{because}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {scenario.safety && (
        <p>
          Nothing is scored here. If it stays with you, take a break and talk to a colleague. In real work
          your team’s safety procedure comes before any wording.
        </p>
      )}
      <div class="actions">
        <button type="button" class="main" onClick={again}>
          Start again
        </button>
        <button type="button" onClick={someoneElse}>
          With someone else
        </button>
      </div>
    </section>
  );
}
