import type { Insight } from '../../../lib/coach/insight';
import type { Turn } from '../../../lib/model/analysis';
import type { Message, Thread } from '../../../lib/model/conversation';
import type { MessageKey } from '../../../lib/model/ui-text';
import { bandNames } from '../../../lib/ui/band-names';
import { t } from '../../../lib/ui/translate';

const names: Record<Message['speaker'], MessageKey> = {
  customer: 'panelTranscriptCustomer',
  agent: 'panelTranscriptAgent',
  bot: 'panelTranscriptBot',
  system: 'panelTranscriptSystem',
  unknown: 'panelTranscriptUnknown',
};

/** Exactly what was read and from whom, so that the agent can see what the hints rest on. */
interface Props {
  thread: Thread;
  insight: Insight;
  /** What is unsure about reading this help desk. */
  unsure: readonly string[];
}

export function Transcript({ thread, insight, unsure }: Props) {
  const turns = new Map(
    insight.state.turns.map((turn, n, all) => [
      thread.messages[turn.message]?.id,
      { band: turn.band, rose: hasRaised(turn, all[n - 1]) },
    ]),
  );
  return (
    <details class="card transcript" data-testid="transcript">
      <summary>{t('panelTranscriptTitle')}</summary>
      <ol>
        {thread.messages.map((message) => {
          const turn = turns.get(message.id);
          return (
            <li
              key={message.id}
              class={message.note ? 'note' : message.speaker}
              data-speaker={message.note ? 'note' : message.speaker}
              data-raised={String(Boolean(turn?.rose))}
            >
              <span class="speaker">
                {t(message.note ? 'panelTranscriptNote' : names[message.speaker])}
                {message.author && (
                  <>
                    {' · '}
                    <bdi>{message.author}</bdi>
                  </>
                )}
                {message.certainty === 'guessed' && ` ${t('panelTranscriptGuessed')}`}
                {turn && (
                  <span class={`band-mark ${turn.band}`}>
                    {turn.rose && (
                      <>
                        <span aria-hidden="true">↑ </span>
                        <span class="unseen">{t('panelTranscriptRaised')} </span>
                      </>
                    )}
                    {t(bandNames[turn.band])}
                  </span>
                )}
              </span>
              <p dir="auto">{message.text.length > 280 ? `${message.text.slice(0, 280)}…` : message.text}</p>
            </li>
          );
        })}
      </ol>
      <p class="source">{t('panelTranscriptMark')}</p>
      {unsure.length > 0 && (
        <>
          <p class="source">{t('panelTranscriptUnsure')}</p>
          <ul class="source">
            {unsure.map((doubt) => (
              <li key={doubt} dir="auto">
                {doubt}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

/** At the top of the scale what would raise the heat can only hold it there. */
const maxHeat = 6;

const hasRaised = ({ heatAfter, weight }: Turn, before: Turn | undefined): boolean =>
  heatAfter > (before?.heatAfter ?? 0) || (heatAfter >= maxHeat && !weight.isNeutral);
