import type { MirrorWeek, Reflection } from '../../../lib/statistics/weeks';
import { number, shortDay } from '../../../lib/ui/formats';
import { t } from '../../../lib/ui/translate';

/** The replies week by week, and what was in them. */
export function MirrorReplies({ reflection: { weeks, total } }: { reflection: Reflection }) {
  return (
    <section class="card" aria-labelledby="replies">
      <h2 id="replies">{t('optionsRepliesTitle')}</h2>
      {total.replies === 0 ? (
        <p class="quiet">{t('optionsRepliesNone')}</p>
      ) : (
        <>
          <p data-testid="replies-total" data-replies={total.replies}>
            {t('optionsRepliesTotal', {
              replies: total.replies,
              count: weeks.length,
              acknowledged: total.acknowledged,
              timed: total.timed,
            })}
          </p>
          <WeekBars weeks={weeks} />
          <details>
            <summary>{t('optionsRepliesWeekByWeek')}</summary>
            <table class="figures">
              <thead>
                <tr>
                  <th scope="col">{t('optionsRepliesUntil')}</th>
                  <th scope="col">{t('optionsRepliesCount')}</th>
                  <th scope="col">{t('optionsRepliesHeard')}</th>
                  <th scope="col">{t('optionsRepliesTime')}</th>
                </tr>
              </thead>
              <tbody>
                {weeks.map(({ to, replies, acknowledged, timed }) => (
                  <tr key={to}>
                    <th scope="row">
                      <time dateTime={to} dir="auto">
                        {shortDay(to)}
                      </time>
                    </th>
                    <td>{number(replies)}</td>
                    <td>{number(acknowledged)}</td>
                    <td>{number(timed)}</td>
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
        aria-label={t('optionsRepliesChart')}
      >
        {weeks.map(({ to, replies, acknowledged }, n) => (
          <g key={to}>
            <title>{t('optionsRepliesBar', { day: shortDay(to), count: replies, acknowledged })}</title>
            <rect class="all" {...bar(n, replies)} />
            <rect class="part" {...bar(n, acknowledged)} />
          </g>
        ))}
      </svg>
      <figcaption class="source">{t('optionsRepliesCaption')}</figcaption>
    </figure>
  );
}
