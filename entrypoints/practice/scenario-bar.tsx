import { openPanelHere } from '../../lib/platform';
import type { Scenario } from '../../lib/practice/scenario';
import { scenarios } from '../../lib/practice/scenarios';
import type { PracticeProgress } from '../../lib/settings/practice-progress';
import { t } from '../../lib/ui/translate';

interface Props {
  /** As written. */
  base: Scenario;
  /** As it is played now. */
  scenario: Scenario;
  isHarder: boolean;
  progress: PracticeProgress;
  /** The address names another one. */
  choose(): void;
  again(): void;
  someoneElse(): void;
  setHarder(isHarder: boolean): void;
}

/** Who writes, and how to begin anew. */
export function ScenarioBar({
  base,
  scenario,
  isHarder,
  progress,
  choose,
  again,
  someoneElse,
  setHarder,
}: Props) {
  return (
    <header class="top">
      <h1 data-practice-subject dir="auto">
        {scenario.subject}
      </h1>
      <label>
        <span class="quiet">{t('practiceBarCustomer')}</span>{' '}
        <select
          id="scenario"
          value={base.id}
          onChange={(event) => {
            location.hash = event.currentTarget.value;
            choose();
          }}
        >
          {scenarios.map(({ id, title, customer, contentNote }) => (
            <option key={id} value={id}>
              {[
                t('practiceBarScenario', { title, customer: id === base.id ? scenario.customer : customer }),
                ...(contentNote ? [t('practiceBarNote')] : []),
                ...(progress.plays[id] ? [t('practiceBarBest', { score: progress.plays[id].best })] : []),
              ].join(' · ')}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => void openPanelHere()}>
        {t('practiceBarOpen')}
      </button>
      <button type="button" onClick={again}>
        {t('practiceBarAgain')}
      </button>
      <button type="button" data-testid="someone-else" onClick={someoneElse}>
        {t('practiceBarSomeoneElse')}
      </button>
      {!base.safety && (
        <label title={t('practiceBarHarderWhat')}>
          <input
            type="checkbox"
            data-testid="harder"
            checked={isHarder}
            onChange={(event) => setHarder(event.currentTarget.checked)}
          />{' '}
          {t('practiceBarHarder')}
        </label>
      )}
      <p>{t('practiceBarPrivacy')}</p>
    </header>
  );
}
