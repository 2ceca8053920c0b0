import type { Adapter } from '../../../lib/model/adapter';
import type { PickTarget } from '../../../lib/model/protocol';
import type { PanelProps } from './panel-props';
import { copy } from './sentences';

const steps: Record<PickTarget, string> = {
  customer: 'Click on one of the customer’s messages in the page. Escape there stops.',
  agent: 'Now click on one of your own replies. No reply yet? Press Escape in the page.',
  composer: 'Last: click into the reply box. None open? Press Escape in the page.',
};

/** Teaches a page by pointing at its parts; what was learned is kept for its host and can be handed on. */
export function AdapterTeaching({ view, commands }: PanelProps) {
  const { teaching, address, settings } = view;
  const host = address?.startsWith('http') ? new URL(address).host : '';
  if (!host) return null;
  if (teaching) {
    return (
      <section class="card" aria-live="polite">
        <h2>Teaching Evenkeel this page</h2>
        <p>{steps[teaching.step]}</p>
        <p class="source">Only where things stand is kept, no text.</p>
      </section>
    );
  }
  const taught = settings.taught[host];
  return (
    <details class="card">
      <summary>{taught ? `You taught Evenkeel ${host}` : 'Read wrong? Teach Evenkeel this page'}</summary>
      <div class="actions">
        <button type="button" onClick={() => commands.startTeaching()}>
          {taught ? 'Teach it anew' : 'Point at its parts'}
        </button>
        {taught && (
          <>
            <button type="button" onClick={() => commands.forgetTaught(host)}>
              Forget it
            </button>
            <button type="button" onClick={() => void copy(packEntry(taught), commands)}>
              Copy for a pack (add a saved page)
            </button>
          </>
        )}
      </div>
    </details>
  );
}

/**
 * What an administrator puts into a pack, so that the whole team can read this help desk. The saved page that
 * proves it is the administrator's to add: nothing of the page's text is copied.
 */
const packEntry = (adapter: Adapter): string =>
  JSON.stringify({ adapters: [{ adapter, pages: [] }] }, null, 2);
