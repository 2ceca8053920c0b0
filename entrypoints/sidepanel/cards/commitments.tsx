import type { Insight } from '../../../lib/coach/insight';
import type { Commitment } from '../../../lib/settings/settings';
import { weekdayAndTime } from '../../../lib/ui/formats';
import { richText } from '../../../lib/ui/rich-text';
import { t } from '../../../lib/ui/translate';
import type { Commands } from '../app/commands/commands';
import type { PanelProps } from './panel-props';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const soon = 24 * 3_600_000;

/** What was promised, here and elsewhere, and the offer to remember what the reply promises now. */
export function Commitments({ view, insight, commands }: PanelProps & { insight: Insight }) {
  const { thread, draft, settings } = view;
  if (!thread) return null;
  const here = ({ host, conversation }: Commitment) =>
    host === thread.host && conversation === thread.conversation;
  const now = Date.now();
  const own = settings.commitments.filter(here);
  const others = settings.commitments.filter((note) => !here(note) && Date.parse(note.due) - now < soon);
  const offered = insight.commitments.filter(({ line }) => !own.some((note) => note.line === line));
  if (!own.length && !others.length && !offered.length) return null;
  return (
    <section class="card promises" data-testid="commitments" aria-label={t('panelCommitmentsTitle')}>
      <h2>{t('panelCommitmentsTitle')}</h2>
      <ul>
        {own.map((note) => (
          <li key={note.id} class={isOver(note, now) ? 'over' : ''} data-commitment="kept">
            <p>
              <q dir="auto">{note.line}</q>
            </p>
            <p class="why">
              {dueIn(note, now)}
              {draft?.text.trim() &&
                ` ${t(view.takenUp.includes(note.id) ? 'panelCommitmentsTakenUp' : 'panelCommitmentsNotTakenUp')}`}
            </p>
            <Erase note={note} commands={commands} />
          </li>
        ))}
        {offered.map((promised) => (
          <li key={promised.line} data-commitment="offered">
            <p>{richText('panelCommitmentsPromise', { line: <q dir="auto">{promised.line}</q> })}</p>
            <div class="actions">
              <button type="button" data-testid="remind" onClick={() => commands.remember(promised)}>
                {t('panelCommitmentsRemind', { when: weekdayAndTime(new Date(promised.due)) })}
              </button>
            </div>
            <p class="source">{t('panelCommitmentsKept', { zone })}</p>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{t('panelCommitmentsOthers', { count: others.length })}</summary>
          <ul>
            {others.map((note) => (
              <li key={note.id} class={isOver(note, now) ? 'over' : ''} data-commitment="elsewhere">
                <p>
                  {richText('panelCommitmentsElsewhere', {
                    conversation: note.conversation,
                    host: note.host,
                    line: <q dir="auto">{note.line}</q>,
                  })}
                </p>
                <p class="why">{dueIn(note, now)}</p>
                <Erase note={note} commands={commands} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const Erase = ({ note, commands }: { note: Commitment; commands: Commands }) => (
  <div class="actions">
    <button type="button" data-testid="forget-commitment" onClick={() => commands.forgetCommitment(note.id)}>
      {t('panelCommitmentsErase')}
    </button>
  </div>
);

const isOver = ({ due }: Commitment, now: number): boolean => Date.parse(due) <= now;

function dueIn({ due }: Commitment, now: number): string {
  const minutes = Math.round((Date.parse(due) - now) / 60_000);
  const when = weekdayAndTime(new Date(due));
  if (minutes === 0) return t('panelCommitmentsDueNow', { when });
  return minutes < 0
    ? t('panelCommitmentsOverdue', { when, ago: { minutes: -minutes } })
    : t('panelCommitmentsDue', { when, zone, in: { minutes } });
}
