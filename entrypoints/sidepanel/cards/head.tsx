import { practiceAdapter } from '../../../lib/adapters/choose';
import { isDedicated } from '../../../lib/adapters/hosts';
import type { Thread } from '../../../lib/model/conversation';
import { openPractice, openSettings } from '../../../lib/platform';
import { effective, isLocked } from '../../../lib/settings/team-settings';
import { pluralize } from '../../../lib/text/pluralize';
import type { PanelProps } from './panel-props';

/** Always says what is read: customer, ticket, channel, and which messages from whom. */
export function Head({ view, commands }: PanelProps) {
  const { thread, adapter, status } = view;
  const reading = status === 'reading' && thread;
  const warningsOnly = effective(view.settings, view.team, 'warningsOnly');
  return (
    <header class="head">
      <div class="who">
        <span class={`dot ${status}`} aria-hidden="true" />
        <h1>{reading ? (thread.customer ?? 'Customer') : 'Evenkeel'}</h1>
        <details class="menu">
          <summary aria-label="Options">⋯</summary>
          <div class="menu-items">
            {reading && (
              <>
                <button type="button" onClick={choose(() => commands.setQuiet(!view.isQuiet))}>
                  {view.isQuiet ? 'Speak again here' : 'Quiet for this conversation'}
                </button>
                <button
                  type="button"
                  disabled={isLocked(view.team, 'warningsOnly')}
                  aria-pressed={warningsOnly}
                  onClick={choose(() => commands.setWarningsOnly(!warningsOnly))}
                >
                  {warningsOnly ? 'Show every hint again' : 'Only warnings and stops'}
                </button>
                <button type="button" onClick={choose(() => commands.setOff(thread.host, true))}>
                  Off on {thread.host}
                </button>
                {!isDedicated(thread.host) && adapter?.name !== practiceAdapter.name && (
                  <button type="button" onClick={choose(() => commands.revokeSiteAccess())}>
                    Take back the permission for {thread.host}
                  </button>
                )}
              </>
            )}
            <button type="button" onClick={choose(() => void openPractice())}>
              Practice
            </button>
            <button type="button" onClick={choose(() => void openSettings('#mirror'))}>
              My mirror
            </button>
            <button type="button" onClick={choose(() => void openSettings())}>
              Settings
            </button>
          </div>
        </details>
      </div>
      {reading && (
        <p class="facts">
          {[`#${thread.conversation}`, thread.channel, adapter?.name, view.team && `Team ${view.team.name}`]
            .filter(Boolean)
            .join(' · ')}
          {adapter?.unsure.length ? (
            <span class="beta" title={adapter.unsure.join(' ')}>
              beta
            </span>
          ) : null}
          <br />
          {readFrom(thread)}
        </p>
      )}
    </header>
  );
}

/** A choice closes the menu. */
const choose = (act: () => void) => (event: Event & { currentTarget: HTMLElement }) => {
  event.currentTarget.closest('details')!.open = false;
  act();
};

/** "Read 5 messages: 3 customer, 1 agent, 1 bot; older ones not loaded" */
export function readFrom({ messages, partial, composerOnly: apart }: Thread): string {
  if (apart && !messages.length)
    return 'This page holds the reply alone. Open the ticket first, and its words are kept for this panel.';
  const counts = new Map<string, number>();
  for (const message of messages) {
    const who = message.note ? 'note' : message.speaker;
    counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  const parts = [...counts]
    .map(([who, count]) => `${count} ${who}${who === 'note' && count > 1 ? 's' : ''}`)
    .join(', ');
  const many = pluralize(messages.length, 'message');
  return `Read ${many}: ${parts}${partial ? '; older ones are not loaded' : ''}${apart ? ', from the page before' : ''}`;
}
