import { useEffect, useState } from 'preact/hooks';
import { habitsOf, type Mirror, type MirrorDay } from '../../lib/coach/mirror';
import { eraseMirror, loadMirror } from '../../lib/settings';
import { download } from './download';

const mostRules = 12;
const name = (rule: string): string => rule.replace(/^\w+\//, '').replaceAll('-', ' ');

/** The agent's own habits: counts by day and rule, for nobody else. */
export function MirrorView() {
  const [mirror, setMirror] = useState<Mirror>();
  const [asked, setAsked] = useState(false);
  useEffect(() => void loadMirror().then(setMirror), []);
  if (!mirror) return <p class="quiet">Loading…</p>;
  const days = Object.entries(mirror);
  if (!days.length) {
    return (
      <section class="card">
        <h2>My mirror</h2>
        <p>
          Nothing counted yet. Once you reply with the panel open, this shows which hints came and what you
          did with them: numbers alone, for you alone, for 90 days.
        </p>
      </section>
    );
  }
  const habits = habitsOf(mirror);
  const most = Math.max(...habits.map(({ flagged }) => flagged), 1);
  const sum = (part: 'replies' | 'acknowledged' | 'timed') =>
    days.reduce((total, [, day]) => total + day[part], 0);
  return (
    <>
      <section class="card" aria-labelledby="replies">
        <h2 id="replies">Replies by day</h2>
        <DayBars days={days} />
        <p>
          {sum('replies')} replies in {days.length} {days.length === 1 ? 'day' : 'days'};{' '}
          {sum('acknowledged')} showed the customer that they were heard, {sum('timed')} named a time.
        </p>
      </section>
      <section class="card" aria-labelledby="habits">
        <h2 id="habits">Hints in your drafts</h2>
        <table class="habits">
          <thead>
            <tr>
              <th scope="col">Hint</th>
              <th scope="col">Came</th>
              <th scope="col">Fixed</th>
              <th scope="col">Not this</th>
            </tr>
          </thead>
          <tbody>
            {habits.slice(0, mostRules).map(({ rule, flagged, fixed, dismissed }) => (
              <tr key={rule}>
                <th scope="row">{name(rule)}</th>
                <td>
                  <svg class="bar" width="60" height="10" aria-hidden="true">
                    <rect width={(60 * flagged) / most} height="10" rx="2" />
                  </svg>{' '}
                  {flagged}
                </td>
                <td>{fixed}</td>
                <td>{dismissed}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {habits.length > mostRules && (
          <p class="quiet">… and {habits.length - mostRules} more in the export</p>
        )}
      </section>
      <div class="actions">
        <button type="button" onClick={() => download('evenkeel-mirror.json', mirror)}>
          Export
        </button>
        {asked ? (
          <>
            <button
              type="button"
              class="main"
              onClick={() => {
                setMirror({});
                setAsked(false);
                void eraseMirror();
              }}
            >
              Delete all counts
            </button>
            <button type="button" onClick={() => setAsked(false)}>
              Keep them
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setAsked(true)}>
            Delete…
          </button>
        )}
      </div>
      <p class="quiet">
        Counts stay on this machine for 90 days. No text, no times of day; nobody but you sees them.
      </p>
    </>
  );
}

const width = 8;
const height = 60;

/** One bar for each day: replies, and in it those that acknowledged. */
function DayBars({ days }: { days: [string, MirrorDay][] }) {
  const most = Math.max(...days.map(([, { replies }]) => replies), 1);
  const [first] = days[0]!;
  const [last] = days.at(-1)!;
  return (
    <figure>
      <svg
        class="days"
        viewBox={`0 0 ${days.length * width} ${height}`}
        width={Math.min(days.length * width * 2, 720)}
        height={height}
        preserveAspectRatio="none"
        role="img"
        aria-label={`Replies from ${first} to ${last}`}
      >
        {days.map(([day, { replies, acknowledged }], n) => (
          <g key={day}>
            <title>{`${day}: ${replies} replies, ${acknowledged} acknowledged`}</title>
            <rect
              class="all"
              x={n * width}
              y={height - (height * replies) / most}
              width={width - 2}
              height={(height * replies) / most}
            />
            <rect
              class="part"
              x={n * width}
              y={height - (height * acknowledged) / most}
              width={width - 2}
              height={(height * acknowledged) / most}
            />
          </g>
        ))}
      </svg>
      <figcaption class="source">
        {first} to {last}; the darker part acknowledged
      </figcaption>
    </figure>
  );
}
