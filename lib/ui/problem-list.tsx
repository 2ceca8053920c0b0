import type { Problem } from '../model/problem';
import { say, t } from './translate';

/** Where, the value, what is wrong, how to mend it. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul class="problems">
      {problems.map(({ where, value, what, remedy }) => (
        <li key={`${where} ${say(what)}`} data-where={where} data-what={what.key}>
          {where ? <code dir="auto">{where}</code> : t('problemWholeFile')} <bdi>{value}</bdi> {say(what)}
          <br />
          <span class="why">{say(remedy)}</span>
        </li>
      ))}
    </ul>
  );
}
