import { conversationKey } from '../../../../lib/model/conversation';
import { choice } from '../../../../lib/settings/team-settings';
import { countRule, dayOf } from '../../../../lib/statistics/counts';
import { isCounted } from '../is-counted';
import type { PanelContext } from '../panel-context';
import type { SpeakerAnswer } from '../speaker-answer';

/** What the agent switches off and on again, here or on this site, each with the way back. */
export function preferenceCommands(panel: PanelContext) {
  const { store, derived, edges, connection, change } = panel;
  /** The day on which a mute was counted, while the panel is open: so long it can be taken back. */
  const countedOn = new Map<string, string>();
  const here = () => {
    const thread = derived.thread.value;
    return thread && { host: thread.host, conversation: thread.conversation };
  };
  const others = <Entry extends { host: string; conversation: string }>(entries: readonly Entry[]): Entry[] =>
    entries.filter((entry) => conversationKey(entry) !== derived.conversation.value);

  return {
    /** "Not this": the rule is silent in this conversation. A safety cue is not muted. */
    mute: (rule: string): void => {
      const place = here();
      if (!place || derived.muted.value.has(rule) || isOfSafety(panel, rule)) return;
      if (isCounted(panel)) {
        const day = dayOf(edges.now());
        countedOn.set(mutedKey(rule, place), day);
        void edges.changeMirror((before) => countRule(before, day, 'dismissed', rule));
      }
      rememberWords(panel, rule);
      change({ muted: [...store.settings.value.muted, { rule, ...place }] });
    },

    unmute: (rule: string, host: string, conversation: string): void => {
      const key = mutedKey(rule, { host, conversation });
      const day = countedOn.get(key);
      countedOn.delete(key);
      if (day !== undefined)
        void edges.changeMirror((before) => countRule(before, day, 'dismissed', rule, -1));
      forgetWords(panel, rule, conversationKey({ host, conversation }));
      if (store.notice.value?.text.key === 'noticeMuted') store.notice.value = undefined;
      change({
        muted: store.settings.value.muted.filter(
          (entry) => entry.rule !== rule || entry.host !== host || entry.conversation !== conversation,
        ),
      });
    },

    setQuiet: (quiet: boolean): void => {
      const place = here();
      if (!place) return;
      const loud = others(store.settings.value.quiet);
      change({ quiet: quiet ? [...loud, place] : loud });
      // It may quote the draft; and what said that it is quiet no longer holds.
      store.notice.value = undefined;
    },

    /** Only warnings and stops of a draft are shown, everywhere. */
    setWarningsOnly: (warningsOnly: boolean): void =>
      change(choice(store.settings.value, 'warningsOnly', warningsOnly)),

    setOff: (host: string, off: boolean): void => {
      const on = store.settings.value.off.filter((entry) => entry !== host);
      change({ off: off ? [...on, host] : on });
    },

    /** Who the customer is, where the page does not say. */
    answerSpeaker: (answer: SpeakerAnswer): void => {
      const { host, conversation } = derived;
      store.speakerAnswers.value = new Map(store.speakerAnswers.value).set(conversation.value, answer);
      if (answer === 'left' || answer === 'right' || answer === 'first')
        change({ customers: { ...store.settings.value.customers, [host.value]: answer } });
    },

    /** The answer was wrong: it is asked again, here and on the whole site. */
    withdrawSpeaker: (): void => {
      const { host, conversation } = derived;
      const answers = new Map(store.speakerAnswers.value);
      answers.delete(conversation.value);
      store.speakerAnswers.value = answers;
      const { [host.value]: _, ...customers } = store.settings.value.customers;
      change({ customers });
    },

    /** Gives the permission for this site back. */
    revokeSiteAccess: (): void => {
      const place = here();
      if (place) void edges.revokeSiteAccess(`https://${place.host}`).then(() => connection.reconnect());
    },
  };
}

const isOfSafety = ({ derived }: PanelContext, rule: string): boolean => {
  const { cues = [], earlier = [] } = derived.insight.value ?? {};
  return [...cues, ...earlier].some(({ finding, isSafety }) => isSafety && finding.rule === rule);
};

const mutedKey = (rule: string, place: { host: string; conversation: string }): string =>
  `${conversationKey(place)}\n${rule}`;

function forgetWords({ store }: PanelContext, rule: string, conversation: string): void {
  const { [rule]: _, ...words } = store.mutedWords.value.get(conversation) ?? {};
  store.mutedWords.value = new Map(store.mutedWords.value).set(conversation, words);
}

/** What the rule had found here, for a report; in memory alone. */
function rememberWords({ store, derived }: PanelContext, rule: string): void {
  const { draft = [], cues = [], earlier = [] } = derived.insight.value ?? {};
  const words = [...draft, ...cues, ...earlier]
    .filter(({ finding }) => finding.rule === rule)
    .map(({ finding }) => finding.text);
  const key = derived.conversation.value;
  store.mutedWords.value = new Map(store.mutedWords.value).set(key, {
    ...store.mutedWords.value.get(key),
    [rule]: words,
  });
}
