import type { PanelView } from '../app/view';

/** Names what is wrong with packs, teams or the policy. Everything else is in force. */
export function PackProblems({ packProblems }: Pick<PanelView, 'packProblems'>) {
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
        {packProblems.map(({ path, value, message, remedy }) => (
          <li key={`${path} ${message}`}>
            <strong>{path}</strong> {value} {message}
            <br />
            <span class="why">{remedy}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
