import { effect } from '@preact/signals';
import { teachAdapter } from '../../../../lib/adapters/adapter-teaching';
import { genericAdapter } from '../../../../lib/adapters/choose';
import type { PickTarget } from '../../../../lib/model/protocol';
import type { PanelContext } from '../panel-context';
import { nextStep } from '../teaching-steps';

/** The page is asked for one part after the other; once all are told, what was taught is kept. */
export function continueTeaching({ store, derived, connection, change }: PanelContext): () => void {
  return effect(() => {
    const pointed = store.teaching.value;
    if (!pointed) return;
    const step = nextStep(pointed);
    if (step !== 'ended' && step !== 'done') {
      connection.send({ type: 'pick', what: step });
      return;
    }
    store.teaching.value = undefined;
    if (step === 'ended') return;
    const host = derived.host.peek();
    const of = (what: PickTarget) => pointed.find((one) => one?.what === what) ?? undefined;
    const taught = teachAdapter(genericAdapter, host, {
      customer: of('customer')!,
      agent: of('agent'),
      composer: of('composer'),
    });
    change({ taught: { ...store.settings.peek().taught, [host]: taught } });
  });
}
