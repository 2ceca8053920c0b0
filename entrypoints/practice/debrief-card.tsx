import type { Engine } from '../../lib/engine/engine';
import { bandOf } from '../../lib/engine/heat/bands';
import { debrief } from '../../lib/practice/debrief';
import type { Scenario } from '../../lib/practice/scenario';
import { type Exchange, scorePlay } from '../../lib/practice/score';
import { richText } from '../../lib/ui/rich-text';
import { say, t } from '../../lib/ui/translate';

interface Props {
  scenario: Scenario;
  exchanges: readonly Exchange[];
  engine: Engine;
  again(): void;
  /** The same trouble, with other names and figures. */
  someoneElse(): void;
}

const marks = ['practiceDebriefMarkNone', 'practiceDebriefMarkPartly', 'practiceDebriefMarkFull'] as const;

/** After a conversation: where it turned, what was found out, what stayed open, and the rubric. */
export function DebriefCard({ scenario, exchanges, engine, again, someoneElse }: Props) {
  const { turningPoint, uncovered, unmet, heat } = debrief(scenario, exchanges, engine);
  const score = scenario.safety ? undefined : scorePlay(scenario, exchanges, engine);
  return (
    <section class="debrief card" data-testid="debrief" aria-label={t('practiceDebriefTitle')}>
      <h2>{score ? t('practiceDebriefTitleScore', { score: score.total }) : t('practiceDebriefTitle')}</h2>
      {turningPoint ? (
        <>
          <p>{richText('practiceDebriefTurned', { said: <q dir="auto">{turningPoint.said}</q> })}</p>
          <p class="why">
            {t('practiceDebriefRise', {
              why: turningPoint.why,
              before: turningPoint.heatBefore,
              after: turningPoint.heatAfter,
            })}
          </p>
          {turningPoint.better && (
            <p>{richText('practiceDebriefBetter', { better: <q dir="auto">{turningPoint.better}</q> })}</p>
          )}
        </>
      ) : (
        <p>{t('practiceDebriefNoWorse')}</p>
      )}
      {uncovered.length > 0 && (
        <p>
          {richText('practiceDebriefAsked', {
            lines: (
              <>
                {uncovered.map((line) => (
                  <q key={line} dir="auto">
                    {line}
                  </q>
                ))}
              </>
            ),
          })}
        </p>
      )}
      {unmet.length > 0 && <p>{t('practiceDebriefOpen', { needs: unmet.join('; ') })}</p>}
      <p class="why">
        {t('practiceDebriefHeat', heat)}{' '}
        {bandOf(heat.reached, engine.bands) !== 'calm' && t('practiceDebriefStays')}
      </p>
      {score && (
        <table>
          <caption class="unseen">{t('practiceDebriefRubric')}</caption>
          <tbody>
            {score.criteria.map(({ id, label, mark, because }) => (
              <tr key={id}>
                <th scope="row">{t(label)}</th>
                <td class={`mark m${mark}`}>{t(marks[mark])}</td>
                <td>{say(because)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {scenario.safety && <p>{t('practiceDebriefSafety')}</p>}
      <div class="actions">
        <button type="button" class="main" onClick={again}>
          {t('practiceBarAgain')}
        </button>
        <button type="button" data-testid="debrief-someone-else" onClick={someoneElse}>
          {t('practiceDebriefSomeoneElse')}
        </button>
      </div>
    </section>
  );
}
