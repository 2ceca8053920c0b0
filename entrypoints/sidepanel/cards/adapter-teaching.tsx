import type { Adapter } from '../../../lib/model/adapter';
import type { PickTarget } from '../../../lib/model/protocol';
import type { MessageKey } from '../../../lib/model/ui-text';
import { t } from '../../../lib/ui/translate';
import type { PanelProps } from './panel-props';
import { copy } from './sentences';

const steps: Record<PickTarget, MessageKey> = {
  customer: 'panelTeachCustomer',
  agent: 'panelTeachAgent',
  composer: 'panelTeachComposer',
};

/** Teaches a page by pointing at its parts; what was learned is kept for its host and can be handed on. */
export function AdapterTeaching({ view, commands }: PanelProps) {
  const { teaching, address, settings } = view;
  const host = address?.startsWith('http') ? new URL(address).host : '';
  if (!host) return null;
  if (teaching) {
    return (
      <section class="card" aria-live="polite" data-testid="teaching" data-step={teaching}>
        <h2>{t('panelTeachTitle')}</h2>
        <p>{t(steps[teaching])}</p>
        <p class="source">{t('panelTeachKept')}</p>
      </section>
    );
  }
  const taught = settings.taught[host];
  return (
    <details class="card" data-testid="teach" data-taught={String(Boolean(taught))}>
      <summary>{taught ? t('panelTeachTaught', { host }) : t('panelTeachOffer')}</summary>
      <div class="actions">
        <button type="button" data-testid="teach-begin" onClick={() => commands.startTeaching()}>
          {t(taught ? 'panelTeachAnew' : 'panelTeachBegin')}
        </button>
        {taught && (
          <>
            <button type="button" data-testid="teach-forget" onClick={() => commands.forgetTaught(host)}>
              {t('panelTeachForget')}
            </button>
            <button type="button" onClick={() => void copy(packEntry(taught), commands)}>
              {t('panelTeachCopy')}
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
