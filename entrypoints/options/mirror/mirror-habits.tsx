import { labelOf } from '../../../lib/format/label';
import type { Rule } from '../../../lib/format/rule';
import { isDrillable } from '../../../lib/practice/drills';
import type { Reflection, RuleHabit } from '../../../lib/statistics/weeks';
import { list } from '../../../lib/ui/formats';
import { t } from '../../../lib/ui/translate';

interface Props {
  reflection: Reflection;
  rules: ReadonlyMap<string, Rule>;
}

const maxShown = 12;

/** Which hints came in the agent's drafts, what was done with them, and the way to practise. */
export function MirrorHabits({ reflection: { habits }, rules }: Props) {
  const flagged = habits.filter((habit) => habit.flagged > 0);
  const setAside = habits.filter((habit) => !habit.flagged && habit.dismissed > 0);
  const most = Math.max(...flagged.flatMap(({ byWeek }) => byWeek));
  return (
    <section class="card" aria-labelledby="habits">
      <h2 id="habits">{t('optionsHabitsTitle')}</h2>
      {flagged.length === 0 && <p class="quiet">{t('optionsHabitsNone')}</p>}
      <ul class="habits">
        {flagged.slice(0, maxShown).map((habit) => {
          const rule = rules.get(habit.rule);
          return (
            <li
              key={habit.rule}
              data-testid="habit"
              data-rule={habit.rule}
              data-came={habit.flagged}
              data-fixed={habit.fixed}
              data-dismissed={habit.dismissed}
            >
              <h3 dir="auto">{labelOf(rules, habit.rule)}</h3>
              <WeekLine byWeek={habit.byWeek} most={most} />
              <span class="why">{counts(habit)}</span>
              {rule && isDrillable(rule) && (
                <a
                  href={`/practice.html#drill/${habit.rule}`}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={t('optionsHabitsPractiseRule', { rule: rule.label })}
                >
                  {t('optionsHabitsPractise')}
                </a>
              )}
            </li>
          );
        })}
      </ul>
      {flagged.length > maxShown && (
        <p class="quiet">{t('optionsHabitsMore', { count: flagged.length - maxShown })}</p>
      )}
      {setAside.length > 0 && (
        <p class="quiet">
          {t('optionsHabitsSetAside', {
            rules: list(
              setAside.map(({ rule, dismissed }) =>
                t('optionsHabitsSetAsideRule', { rule: labelOf(rules, rule), count: dismissed }),
              ),
            ),
          })}
        </p>
      )}
    </section>
  );
}

const counts = ({ flagged, fixed, dismissed }: RuleHabit): string =>
  [
    t('optionsHabitsCame', { count: flagged }),
    ...(fixed ? [t('optionsHabitsFixed', { count: fixed })] : []),
    ...(dismissed ? [t('optionsHabitsDismissed', { count: dismissed })] : []),
  ].join(' · ');

const height = 16;
const step = 6;

/** How often, week by week: the numbers are beside it. */
function WeekLine({ byWeek, most }: { byWeek: readonly number[]; most: number }) {
  return (
    <svg class="bar" width={byWeek.length * step} height={height} aria-hidden="true">
      {byWeek.map((count, n) => (
        <rect
          key={n}
          x={n * step}
          y={height - Math.max(1, (height * count) / most)}
          width={step - 2}
          height={Math.max(1, (height * count) / most)}
        />
      ))}
    </svg>
  );
}
