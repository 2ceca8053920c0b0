import type { Problem } from '../../lib/packs/problem';

/** Path, value, what is wrong, how to mend it. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul class="problems">
      {problems.map(({ path, value, message, remedy }) => (
        <li key={`${path} ${message}`}>
          <code>{path}</code> {value} {message}
          <br />
          <span class="why">{remedy}</span>
        </li>
      ))}
    </ul>
  );
}
