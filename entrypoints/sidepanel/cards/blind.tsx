import { openPractice } from '../../../lib/platform';
import type { Blindness } from '../app/view';
import { AdapterTeaching } from './adapter-teaching';
import type { PanelProps } from './panel-props';
import { RequestSiteAccess } from './request-site-access';
import { copy } from './sentences';

const words: Record<Blindness, { title: string; text: string }> = {
  'no-access': {
    title: 'Nothing is read here',
    text: 'Evenkeel reads only help desks, and only while this panel is open. If you just installed it, reload the help desk’s tab.',
  },
  'no-conversation': {
    title: 'No conversation open',
    text: 'Open a ticket or a chat, and the coaching begins.',
  },
  'no-messages': {
    title: 'No messages found',
    text: 'The conversation is open, but no message could be found in it. The help desk may have changed its page.',
  },
  failed: {
    title: 'This page could not be read',
    text: 'Nothing on the page was touched.',
  },
  off: {
    title: 'Off on this site',
    text: 'You switched Evenkeel off here. Nothing is read.',
  },
};

/** Says that it cannot see, why, and what to do about it. */
export function Blind({ view, commands }: PanelProps) {
  const reason = view.blindness?.reason ?? 'no-access';
  const { title, text } = words[reason];
  const host = view.address ? new URL(view.address).host : '';
  const misfits = Object.entries(view.fit ?? {}).filter(([, fits]) => fits === false);
  return (
    <section class="card blind">
      <h2>{title}</h2>
      <p>{text}</p>
      {view.blindness?.detail && <p class="source">{view.blindness.detail}</p>}
      {reason === 'no-messages' && misfits.length > 0 && (
        <p class="source">
          {view.adapter?.name}: found no {misfits.map(([part]) => part).join(', ')}.
        </p>
      )}
      <div class="actions">
        {reason === 'no-messages' && (
          <button type="button" onClick={() => void copy(reportOf(view), commands)}>
            Copy a report without any text
          </button>
        )}
        {reason === 'off' ? (
          <button type="button" class="main" onClick={() => commands.setOff(host, false)}>
            Read {host} again
          </button>
        ) : (
          <button type="button" onClick={() => commands.reconnect()}>
            Look again
          </button>
        )}
        <button type="button" onClick={() => void openPractice()}>
          Open the practice inbox
        </button>
      </div>
      {reason === 'no-messages' && view.adapter?.teachable && (
        <AdapterTeaching view={view} commands={commands} />
      )}
      {reason === 'no-access' && <RequestSiteAccess commands={commands} />}
    </section>
  );
}

/** What an administrator or the adapter's author needs to mend it: which parts fitted, and nothing anybody wrote. */
function reportOf({ adapter, fit, address }: PanelProps['view']): string {
  const host = address ? new URL(address).host : '';
  return JSON.stringify({ adapter: adapter?.name, host, fit, browser: navigator.userAgent }, null, 2);
}
