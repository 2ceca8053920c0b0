import { Fragment } from 'preact';
import { practiceAdapter } from '../../../lib/adapters/choose';
import { isDedicated } from '../../../lib/adapters/hosts';
import type { Thread } from '../../../lib/model/conversation';
import { uiText } from '../../../lib/model/ui-text';
import { openPractice, openSettings } from '../../../lib/platform';
import { effective, isLocked } from '../../../lib/settings/team-settings';
import { say, t } from '../../../lib/ui/translate';
import type { PanelProps } from './panel-props';

/** Always says what is read: customer, ticket, channel, and which messages from whom. */
export function Head({ view, commands }: PanelProps) {
  const { thread, adapter, status } = view;
  const reading = status === 'reading' && thread;
  const warningsOnly = effective(view.settings, view.team, 'warningsOnly');
  return (
    <header class="head" data-testid="head" data-status={status}>
      <div class="who">
        <span class={`dot ${status}`} aria-hidden="true" />
        <h1>
          {reading ? (
            thread.customer ? (
              <bdi>{thread.customer}</bdi>
            ) : (
              t('panelHeadCustomer')
            )
          ) : (
            t('extensionName')
          )}
        </h1>
        <details class="menu" data-testid="menu">
          <summary aria-label={t('panelHeadOptions')}>⋯</summary>
          <div class="menu-items">
            {reading && (
              <>
                <button
                  type="button"
                  data-testid="set-quiet"
                  onClick={choose(() => commands.setQuiet(!view.isQuiet))}
                >
                  {t(view.isQuiet ? 'panelHeadSpeak' : 'panelHeadQuiet')}
                </button>
                <button
                  type="button"
                  data-testid="set-warnings-only"
                  disabled={isLocked(view.team, 'warningsOnly')}
                  aria-pressed={warningsOnly}
                  onClick={choose(() => commands.setWarningsOnly(!warningsOnly))}
                >
                  {t(warningsOnly ? 'panelHeadEveryHint' : 'panelHeadWarningsOnly')}
                </button>
                <button
                  type="button"
                  data-testid="set-off"
                  onClick={choose(() => commands.setOff(thread.host, true))}
                >
                  {t('panelHeadOff', { host: thread.host })}
                </button>
                {!isDedicated(thread.host) && adapter?.name !== practiceAdapter.name && (
                  <button
                    type="button"
                    data-testid="revoke-access"
                    onClick={choose(() => commands.revokeSiteAccess())}
                  >
                    {t('panelHeadRevoke', { host: thread.host })}
                  </button>
                )}
              </>
            )}
            <button type="button" onClick={choose(() => void openPractice())}>
              {t('panelHeadPractice')}
            </button>
            <button type="button" onClick={choose(() => void openSettings('#mirror'))}>
              {t('panelHeadMirror')}
            </button>
            <button type="button" onClick={choose(() => void openSettings())}>
              {t('panelHeadSettings')}
            </button>
          </div>
        </details>
      </div>
      {reading && (
        <p
          class="facts"
          data-testid="facts"
          data-conversation={thread.conversation}
          data-messages={thread.messages.length}
          data-adapter={adapter?.name}
          data-team={view.team?.id}
        >
          {[`#${thread.conversation}`, thread.channel, adapter?.name].filter(Boolean).map((part, n) => (
            <Fragment key={part}>
              {n > 0 && ' · '}
              <bdi>{part}</bdi>
            </Fragment>
          ))}
          {view.team && ` · ${t('panelHeadTeam', { team: view.team.name })}`}
          {adapter?.unsure.length ? (
            <span class="beta" dir="auto" title={adapter.unsure.join(' ')}>
              {t('panelHeadBeta')}
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

const countTexts = {
  customer: 'panelReadCustomer',
  agent: 'panelReadAgent',
  bot: 'panelReadBot',
  system: 'panelReadSystem',
  unknown: 'panelReadUnknown',
  note: 'panelReadNote',
} as const;

/** "Read 5 messages: 3 customer, 1 agent, 1 bot; older ones not loaded" */
function readFrom({ messages, partial, composerOnly: apart }: Thread): string {
  if (apart && !messages.length) return t('panelReadReplyAlone');
  const counts = new Map<keyof typeof countTexts, number>();
  for (const message of messages) {
    const who = message.note ? 'note' : message.speaker;
    counts.set(who, (counts.get(who) ?? 0) + 1);
  }
  const parts = [...counts].map(([who, count]) => t(countTexts[who], { count })).join(', ');
  const read = uiText('panelRead', { count: messages.length, parts });
  const more = partial ? uiText('panelReadPartial', { read }) : read;
  return say(apart ? uiText('panelReadBefore', { read: more }) : more);
}
