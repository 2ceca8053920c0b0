import type { MessageKey } from '../../../lib/model/ui-text';
import { openPractice } from '../../../lib/platform';
import { t } from '../../../lib/ui/translate';
import type { Blindness } from '../app/view';
import { AdapterTeaching } from './adapter-teaching';
import type { PanelProps } from './panel-props';
import { RequestSiteAccess } from './request-site-access';
import { copy } from './sentences';

const words: Record<Blindness, { title: MessageKey; text: MessageKey }> = {
  'no-access': {
    title: 'panelBlindNoAccessTitle',
    text: 'panelBlindNoAccess',
  },
  stale: {
    title: 'panelBlindStaleTitle',
    text: 'panelBlindStale',
  },
  'no-conversation': {
    title: 'panelBlindNoConversationTitle',
    text: 'panelBlindNoConversation',
  },
  'no-messages': {
    title: 'panelBlindNoMessagesTitle',
    text: 'panelBlindNoMessages',
  },
  failed: {
    title: 'panelBlindFailedTitle',
    text: 'panelBlindFailed',
  },
  off: {
    title: 'panelBlindOffTitle',
    text: 'panelBlindOff',
  },
};

/** Says that it cannot see, why, and what to do about it. */
export function Blind({ view, commands }: PanelProps) {
  const reason = view.blindness?.reason ?? 'no-access';
  const { title, text } = words[reason];
  const host = view.address ? new URL(view.address).host : '';
  const misfits = Object.entries(view.fit ?? {}).filter(([, fits]) => fits === false);
  return (
    <section class="card blind" data-testid="blind" data-reason={reason}>
      <h2>{t(title)}</h2>
      <p>{t(text)}</p>
      {view.blindness?.detail && (
        <p class="source">
          <bdi>{view.blindness.detail}</bdi>
        </p>
      )}
      {reason === 'no-messages' && misfits.length > 0 && (
        <p class="source">
          {t('panelBlindMisfits', {
            adapter: view.adapter?.name ?? '',
            parts: misfits.map(([part]) => part).join(', '),
          })}
        </p>
      )}
      <div class="actions">
        {reason === 'no-messages' && (
          <button type="button" onClick={() => void copy(reportOf(view), commands)}>
            {t('panelBlindCopy')}
          </button>
        )}
        {reason === 'stale' && (
          <button type="button" class="main" data-testid="reload-page" onClick={() => commands.reloadPage()}>
            {t('panelBlindReload')}
          </button>
        )}
        {reason === 'off' ? (
          <button
            type="button"
            class="main"
            data-testid="read-again"
            onClick={() => commands.setOff(host, false)}
          >
            {t('panelBlindRead', { host })}
          </button>
        ) : (
          <button type="button" data-testid="look-again" onClick={() => commands.reconnect()}>
            {t('panelBlindLook')}
          </button>
        )}
        <button type="button" onClick={() => void openPractice()}>
          {t('panelBlindPractice')}
        </button>
      </div>
      {reason === 'no-messages' && view.adapter?.teachable && (
        <AdapterTeaching view={view} commands={commands} />
      )}
      {(reason === 'no-access' || reason === 'stale') && <RequestSiteAccess commands={commands} />}
    </section>
  );
}

/** What an administrator or the adapter's author needs to mend it: which parts fitted, and nothing anybody wrote. */
function reportOf({ adapter, fit, address }: PanelProps['view']): string {
  const host = address ? new URL(address).host : '';
  return JSON.stringify({ adapter: adapter?.name, host, fit, browser: navigator.userAgent }, null, 2);
}
