import type { MirrorWeek, Reflection } from '../../../lib/statistics/weeks';
import { pluralize } from '../../../lib/text/pluralize';

/** The replies week by week, and what was in them. */
export function MirrorReplies({ reflection: { weeks, total } }: { reflection: Reflection }) {
  return (
    <section class="card" aria-labelledby="replies">
      <h2 id="replies">Your replies</h2>
      {total.replies === 0 ? (
        <p class="quiet">No reply yet. One counts when you send it with the panel open.</p>
      ) : (
        <>
          <p>
            {total.replies} in {weeks.length === 1 ? 'this week' : pluralize(weeks.length, 'week')};{' '}
            {total.acknowledged} showed the customer that they were heard, {total.timed} named a time.
          </p>
          <WeekBars weeks={weeks} />
          <details>
            <summary>Week by week</summary>
            <table class="figures">
              <thead>
                <tr>
                  <th scope="col">Until</th>
                  <th scope="col">Replies</th>
                  <th scope="col">Heard</th>
                  <th scope="col">Time</th>
                </tr>
              </thead>
              <tbody>
                {weeks.map(({ to, replies, acknowledged, timed }) => (
                  <tr key={to}>
                    <th scope="row">{short(to)}</th>
                    <td>{replies}</td>
                    <td>{acknowledged}</td>
                    <td>{timed}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}

/** Such as "Nov 26", as the agent's own browser writes it. */
const short = (day: string): string =>
  new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(
    new Date(day),
  );

const height = 60;
const step = 20;

/** One bar for each week: replies, and in it those that acknowledged. */
function WeekBars({ weeks }: { weeks: readonly MirrorWeek[] }) {
  const most = Math.max(...weeks.map(({ replies }) => replies));
  const bar = (n: number, count: number) => ({
    x: n * step,
    y: height - (height * count) / most,
    width: step - 6,
    height: (height * count) / most,
    rx: 2,
  });
  return (
    <figure>
      <svg
        viewBox={`0 0 ${weeks.length * step} ${height}`}
        width={weeks.length * step}
        role="img"
        aria-label="Replies by week; the numbers are below, week by week"
      >
        {weeks.map(({ to, replies, acknowledged }, n) => (
          <g key={to}>
            <title>{`7 days until ${short(to)}: ${pluralize(replies, 'reply', 'replies')}, ${acknowledged} acknowledged`}</title>
            <rect class="all" {...bar(n, replies)} />
            <rect class="part" {...bar(n, acknowledged)} />
          </g>
        ))}
      </svg>
      <figcaption class="source">
        A bar is seven days, the last ends today; the stronger part acknowledged.
      </figcaption>
    </figure>
  );
}
