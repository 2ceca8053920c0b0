import { revokeSiteAccess } from '../../../lib/platform';
import { choice } from '../../../lib/settings/team-settings';
import type { PanelCore } from './actions';
import type { SpeakerAnswer } from './who';

/** What the agent switches off and on again, here or on this site. */
export function preferenceActions(
  { state, update, change, link }: PanelCore,
  answers: Map<string, SpeakerAnswer>,
) {
  return {
    notThis: (rule: string): void => {
      const { thread, settings } = state();
      if (!thread) return;
      const { host, conversation } = thread;
      change({ muted: [...settings.muted, { rule, host, conversation }] });
    },

    restore: (rule: string, host: string, conversation: string): void =>
      change({
        muted: state().settings.muted.filter(
          (entry) => entry.rule !== rule || entry.host !== host || entry.conversation !== conversation,
        ),
      }),

    setQuiet: (quiet: boolean): void => {
      const { thread, settings } = state();
      if (!thread) return;
      const { host, conversation } = thread;
      const others = settings.quiet.filter(
        (entry) => entry.host !== host || entry.conversation !== conversation,
      );
      change({ quiet: quiet ? [...others, { host, conversation }] : others });
    },

    /** Only warnings and stops of a draft are shown, everywhere. */
    setWarningsOnly: (warningsOnly: boolean): void =>
      change(choice(state().settings, 'warningsOnly', warningsOnly)),

    setOff: (host: string, off: boolean): void => {
      const others = state().settings.off.filter((entry) => entry !== host);
      change({ off: off ? [...others, host] : others });
      link()?.reconnect();
    },

    /** Who the customer is, where the page does not say. */
    answerWho: (answer: SpeakerAnswer): void => {
      const { thread, settings } = state();
      if (!thread) return;
      const { host, conversation } = thread;
      answers.set(`${host}\n${conversation}`, answer);
      if (answer === 'left' || answer === 'right' || answer === 'first')
        change({ customers: { ...settings.customers, [host]: answer } });
      else update(state());
    },

    /** Gives the permission for this site back. */
    forgetSite: (): void => {
      const { thread } = state();
      if (thread) void revokeSiteAccess(`https://${thread.host}`).then(() => link()?.reconnect());
    },
  };
}
