import { teachAdapter } from '../../../lib/adapters/adapter-teaching';
import { genericAdapter } from '../../../lib/adapters/choose';
import type { FromPage, PickTarget } from '../../../lib/model/protocol';
import type { PanelCore } from './actions';
import { hostOf } from './adapters-for';
import { receive } from './state';

/** Teaching a page by pointing at its parts. */
export function teachingActions({ state, update, change, link }: PanelCore) {
  return {
    /** Begins to teach the open page: the agent points at its parts. */
    startLesson: (): void => {
      update({ ...state(), teaching: { step: 'customer', picked: [] } });
      link()?.send({ type: 'pick', what: 'customer' });
    },

    /** One step of a teaching done: the next begins, or what was learned is kept. */
    picked: (received: Extract<FromPage, { type: 'picked' }>): void => {
      update(receive(state(), received));
      const { teaching, address = '', settings } = state();
      if (!teaching) return;
      if (!teaching.done) {
        link()?.send({ type: 'pick', what: teaching.step });
        return;
      }
      const host = hostOf(address);
      const of = (what: PickTarget) => teaching.picked.find((one) => one.what === what);
      const { teaching: _, ...rest } = state();
      update(rest);
      const taught = teachAdapter(genericAdapter, host, {
        customer: of('customer')!,
        agent: of('agent'),
        composer: of('composer'),
      });
      change({ taught: { ...settings.taught, [host]: taught } });
      link()?.reconnect();
    },

    /** Forgets what was taught for this host. */
    forgetLesson: (host: string): void => {
      const { [host]: _, ...taught } = state().settings.taught;
      change({ taught });
      link()?.reconnect();
    },
  };
}
