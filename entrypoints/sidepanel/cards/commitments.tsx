import type { Insight } from '../../../lib/coach/insight';
import type { Doubt, StatedCommitment } from '../../../lib/lang/facts';
import type { TextKey } from '../../../lib/model/ui-text';
import type { Commitment } from '../../../lib/settings/settings';
import { fullDayAndTime, weekdayAndTime } from '../../../lib/ui/formats';
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
          <Offered key={`${promised.line}\n${promised.due}`} promised={promised} commands={commands} />
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

/** What is certain is offered as it is; anything else asks for its day first, with each that it may be. */
function Offered({ promised, commands }: { promised: StatedCommitment; commands: Commands }) {
  const { line, due, doubt, other, by } = promised;
  const dues = other ? [due, other].sort() : [due];
  return (
    <li data-commitment="offered" data-doubt={doubt} data-by={by}>
      <p>{richText(saidOf(promised), { line: <q dir="auto">{line}</q> })}</p>
      {doubt && (
        <p class="why">
          {t(doubts[doubt])} {t('panelCommitmentsAsk')}
        </p>
      )}
      <div class="actions">
        {dues.map((moment) => (
          <button
            key={moment}
            type="button"
            data-testid="remind"
            data-due={moment}
            onClick={() => commands.remember({ ...promised, due: moment })}
          >
            {doubt
              ? t('panelCommitmentsAskWhen', { when: fullDayAndTime(new Date(moment)) })
              : t('panelCommitmentsRemind', { when: weekdayAndTime(new Date(moment)) })}
          </button>
        ))}
      </div>
      <p class="source">{t('panelCommitmentsKept', { zone })}</p>
    </li>
  );
}

const saidOf = ({ by, doubt }: StatedCommitment): TextKey => {
  if (by === 'customer') return 'panelCommitmentsCustomer';
  return doubt === 'reported' ? 'panelCommitmentsReported' : 'panelCommitmentsPromise';
};

/** Why it is asked. */
const doubts: Readonly<Record<Doubt, TextKey>> = {
  'which-week': 'panelCommitmentsDoubtWhichWeek',
  'which-day': 'panelCommitmentsDoubtWhichDay',
  'day-or-month': 'panelCommitmentsDoubtDayOrMonth',
  'after-midnight': 'panelCommitmentsDoubtAfterMidnight',
  contradiction: 'panelCommitmentsDoubtContradiction',
  'bank-holidays': 'panelCommitmentsDoubtBankHolidays',
  'time-zone': 'panelCommitmentsDoubtTimeZone',
  vague: 'panelCommitmentsDoubtVague',
  undated: 'panelCommitmentsDoubtUndated',
  reported: 'panelCommitmentsDoubtReported',
};

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
