import { say } from '../../../lib/ui/translate';
import type { PanelState } from '../app/state';

/** Names what is wrong with packs, teams or the policy. Everything else is in force. */
export function PackProblems({ packProblems = [] }: PanelState) {
  if (!packProblems.length) return null;
  return (
    <details class="card">
      <summary>
        {packProblems.length === 1
          ? 'One rule pack or setting'
          : `${packProblems.length} rule packs or settings`}{' '}
        could not be used
      </summary>
      <ul>
        {packProblems.map(({ where, value, what, remedy }) => (
          <li key={`${where} ${say(what)}`}>
            <strong>{where}</strong> {value} {say(what)}
            <br />
            <span class="why">{say(remedy)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
