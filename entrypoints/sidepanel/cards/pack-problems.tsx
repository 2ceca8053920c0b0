import { ProblemList } from '../../../lib/ui/problem-list';
import { t } from '../../../lib/ui/translate';
import type { PanelView } from '../app/view';

/** Names what is wrong with packs, teams or the policy. Everything else is in force. */
export function PackProblems({ packProblems }: Pick<PanelView, 'packProblems'>) {
  if (!packProblems.length) return null;
  return (
    <details class="card" data-testid="pack-problems" data-count={packProblems.length}>
      <summary>{t('panelPackProblems', { count: packProblems.length })}</summary>
      <ProblemList problems={packProblems} />
    </details>
  );
}
