import { openPanelHere } from '../../lib/platform';
import type { Scenario } from '../../lib/practice/scenario';
import { scenarios } from '../../lib/practice/scenarios';
import type { PracticeProgress } from '../../lib/settings/practice-progress';

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
      <h1 data-practice-subject>{scenario.subject}</h1>
      <label>
        <span class="quiet">Customer</span>{' '}
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
              {title} ({id === base.id ? scenario.customer : customer}){contentNote ? ' · content note' : ''}
              {progress.plays[id] ? ` · best ${progress.plays[id].best}` : ''}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => void openPanelHere()}>
        Open the coach
      </button>
      <button type="button" onClick={again}>
        Start again
      </button>
      <button type="button" onClick={someoneElse}>
        Someone else
      </button>
      {!base.safety && (
        <label title="Angrier, and waits for fewer replies">
          <input
            type="checkbox"
            checked={isHarder}
            onChange={(event) => setHarder(event.currentTarget.checked)}
          />{' '}
          Harder
        </label>
      )}
      <p>Practice with a scripted customer. Nobody real reads this; only scores are kept, on this machine.</p>
    </header>
  );
}
