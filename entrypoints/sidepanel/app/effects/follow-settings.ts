import { effect } from '@preact/signals';
import { ownOf } from '../../../../lib/model/own-of';
import type { PanelContext } from '../panel-context';

/** The page is read anew where settings say otherwise of its site, whichever window they were changed in. */
export function followSettings({ store, derived, connection }: PanelContext): () => void {
  let last = { host: '', reading: '' };
  return effect(() => {
    const host = derived.host.value;
    if (!host) return;
    const { off, taught } = store.settings.value;
    const reading = JSON.stringify([off.includes(host), ownOf(taught, host)]);
    const isChanged = host === last.host && reading !== last.reading;
    last = { host, reading };
    if (isChanged) connection.reconnect();
  });
}
