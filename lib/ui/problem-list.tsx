import type { Problem } from '../model/problem';

/** Path, value, what is wrong, how to mend it. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
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
