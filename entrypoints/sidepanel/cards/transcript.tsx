import type { Insight } from '../../../lib/coach/insight';
import type { Message, Thread } from '../../../lib/model/conversation';

const names: Record<Message['speaker'], string> = {
  customer: 'Customer',
  agent: 'Agent',
  bot: 'Bot',
  system: 'System',
  unknown: 'Not sure who',
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
      { band: turn.band, rose: turn.heatAfter > (all[n - 1]?.heatAfter ?? 0) },
    ]),
  );
  return (
    <details class="card transcript">
      <summary>What was read</summary>
      <ol>
        {thread.messages.map((message) => {
          const turn = turns.get(message.id);
          return (
            <li key={message.id} class={message.note ? 'note' : message.speaker}>
              <span class="speaker">
                {message.note ? 'Internal note' : names[message.speaker]}
                {message.author ? ` · ${message.author}` : ''}
                {message.certainty === 'guessed' ? ' (guessed)' : ''}
                {turn && (
                  <span class={`band-mark ${turn.band}`}>
                    {turn.rose && (
                      <>
                        <span aria-hidden="true">↑ </span>
                        <span class="unseen">raised the heat to </span>
                      </>
                    )}
                    {turn.band}
                  </span>
                )}
              </span>
              <p>{message.text.length > 280 ? `${message.text.slice(0, 280)}…` : message.text}</p>
            </li>
          );
        })}
      </ol>
      <p class="source">↑ marks the messages that raised the heat.</p>
      {unsure.length > 0 && (
        <>
          <p class="source">Not sure about this help desk yet:</p>
          <ul class="source">
            {unsure.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
