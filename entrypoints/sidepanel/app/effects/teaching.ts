import { effect } from '@preact/signals';
import { teachAdapter } from '../../../../lib/adapters/adapter-teaching';
import { genericAdapter } from '../../../../lib/adapters/choose';
import type { PickTarget } from '../../../../lib/model/protocol';
import type { Panel } from '../panel';

/** One part of the page was pointed at: the next is asked for, or what was taught is kept. */
export function continueTeaching({ store, derived, connection, change }: Panel): () => void {
  return effect(() => {
    const teaching = store.teaching.value;
    if (!teaching) return;
    if (!teaching.done) {
      if (teaching.step !== 'customer') connection.send({ type: 'pick', what: teaching.step });
      return;
    }
    const host = derived.host.peek();
    const of = (what: PickTarget) => teaching.picked.find((one) => one.what === what);
    const taught = teachAdapter(genericAdapter, host, {
      customer: of('customer')!,
      agent: of('agent'),
      composer: of('composer'),
    });
    store.teaching.value = undefined;
    change({ taught: { ...store.settings.peek().taught, [host]: taught } });
    connection.reconnect();
  });
}
