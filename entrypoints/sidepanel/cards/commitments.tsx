import { durationInWords } from '../../../lib/coach/contact';
import type { Insight } from '../../../lib/coach/insight';
import { takesUp } from '../../../lib/coach/takes-up';
import { draftGrammar } from '../../../lib/lang/en/draft-grammar';
import type { Commitment } from '../../../lib/settings/settings';
import type { PanelProps } from './panel';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const dayAndTime = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const soon = 24 * 3_600_000;

/** What was promised, here and elsewhere, and the offer to remember what the reply promises now. */
export function Commitments({ state, insight, session }: PanelProps & { insight: Insight }) {
  const { thread, draft, settings } = state;
  if (!thread) return null;
  const here = ({ host, conversation }: Commitment) =>
    host === thread.host && conversation === thread.conversation;
  const now = Date.now();
  const own = settings.commitments.filter(here);
  const others = settings.commitments.filter((note) => !here(note) && Date.parse(note.due) - now < soon);
  const offered = insight.commitments.filter(({ line }) => !own.some((note) => note.line === line));
  if (!own.length && !others.length && !offered.length) return null;
  return (
    <section class="card promises" aria-label="Promises">
      <h2>Promises</h2>
      <ul>
        {own.map((note) => (
          <li key={note.id} class={isOver(note, now) ? 'over' : ''}>
            <p>
              <q>{note.line}</q>
            </p>
            <p class="why">
              {dueIn(note, now)}
              {draft?.text.trim() &&
                (takesUp(note.line, draft.text, draftGrammar)
                  ? ' Your draft speaks of it.'
                  : ' Your draft does not speak of it yet.')}
            </p>
            <div class="actions">
              <button type="button" onClick={() => session?.forgetPromise(note.id)}>
                Kept, erase it
              </button>
            </div>
          </li>
        ))}
        {offered.map((promised) => (
          <li key={promised.line}>
            <p>
              You promise: <q>{promised.line}</q>
            </p>
            <div class="actions">
              <button type="button" onClick={() => session?.remember(promised)}>
                Remind me {dayAndTime.format(new Date(promised.due))}
              </button>
            </div>
            <p class="source">
              Time zone {zone}. This line alone is kept on this machine until you erase it; the reminder shows
              while this panel is open.
            </p>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>Due in other conversations ({others.length})</summary>
          <ul>
            {others.map((note) => (
              <li key={note.id} class={isOver(note, now) ? 'over' : ''}>
                <p>
                  #{note.conversation} on {note.host}: <q>{note.line}</q>
                </p>
                <p class="why">{dueIn(note, now)}</p>
                <div class="actions">
                  <button type="button" onClick={() => session?.forgetPromise(note.id)}>
                    Kept, erase it
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const isOver = ({ due }: Commitment, now: number): boolean => Date.parse(due) <= now;

function dueIn({ due }: Commitment, now: number): string {
  const minutes = Math.round((Date.parse(due) - now) / 60_000);
  const when = dayAndTime.format(new Date(due));
  if (minutes === 0) return `Due now (${when}).`;
  return minutes < 0
    ? `Due ${when}, ${durationInWords(-minutes)} ago.`
    : `Due ${when} (${zone}), in ${durationInWords(minutes)}.`;
}
