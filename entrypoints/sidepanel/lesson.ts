import { genericAdapter } from '../../lib/adapters/choose';
import { teach } from '../../lib/adapters/teach';
import type { FromPage, PickTarget } from '../../lib/messages';
import type { PanelCore } from './actions';
import { hostOf } from './adapters-for';
import { receive } from './state';

/** Teaching a page by pointing at its parts. */
export function lessonActions({ state, update, change, link }: PanelCore) {
  return {
    /** Begins to teach the open page: the agent points at its parts. */
    startLesson: (): void => {
      update({ ...state(), lesson: { step: 'customer', picked: [] } });
      link()?.send({ type: 'pick', what: 'customer' });
    },

    /** One step of a lesson done: the next begins, or what was learned is kept. */
    picked: (received: Extract<FromPage, { type: 'picked' }>): void => {
      update(receive(state(), received));
      const { lesson, address = '', settings } = state();
      if (!lesson) return;
      if (!lesson.done) {
        link()?.send({ type: 'pick', what: lesson.step });
        return;
      }
      const host = hostOf(address);
      const of = (what: PickTarget) => lesson.picked.find((one) => one.what === what);
      const { lesson: _, ...rest } = state();
      update(rest);
      const taught = teach(genericAdapter, host, {
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
