import { say, t } from '../../../lib/ui/translate';
import type { PanelView } from '../app/view';

/** Names what is wrong with packs, teams or the policy. Everything else is in force. */
export function PackProblems({ packProblems }: Pick<PanelView, 'packProblems'>) {
  if (!packProblems.length) return null;
  return (
    <details class="card" data-testid="pack-problems" data-count={packProblems.length}>
      <summary>{t('panelPackProblems', { count: packProblems.length })}</summary>
      <ul>
        {packProblems.map(({ where, value, what, remedy }) => (
          <li key={`${where} ${say(what)}`} data-where={where}>
            <strong dir="auto">{where}</strong> <bdi>{value}</bdi> {say(what)}
            <br />
            <span class="why">{say(remedy)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
