import { effect } from '@preact/signals';
import { conversationKey, isReply } from '../../../../lib/model/conversation';
import { effective } from '../../../../lib/settings/team-settings';
import { countReply, dayOf } from '../../../../lib/statistics/counts';
import { afterReply, isDifficultStreak } from '../../../../lib/statistics/streak';
import { isCounted } from '../is-counted';
import type { PanelContext } from '../panel-context';
import { Tallies } from './tally';

/** One pause in twenty minutes at most. */
const betweenPauses = 20 * 60_000;

/**
 * Counts for the agent's own mirror, taken when a reply is sent: what was shown on the way to it, what was fixed and
 * stayed, what the reply held. A draft that is never sent counts nothing. Notices a run of upset customers as well.
 */
export function countReplies(panel: PanelContext): () => void {
  const { store, derived, edges } = panel;
  const tallies = new Tallies();
  const replies = new Map<string, number>();
  const stopFixes = watchFixes(panel, tallies);
  const stopReplies = effect(() => {
    const insight = derived.insight.value;
    const thread = derived.whole.value;
    if (derived.blindness.value?.reason === 'off') {
      replies.clear();
      tallies.clear();
    }
    if (!thread || edges.isPractice(store.address.value)) return;
    const key = derived.conversation.value;
    const sent = thread.messages.filter(isReply);
    const before = replies.get(key);
    replies.set(key, sent.length);
    if (!insight) {
      // What is written and sent while the coach is quiet is never counted, not later either.
      tallies.drop(key);
      return;
    }
    const rules = insight.draft.map(({ finding }) => finding.rule);
    // A draft that the page has not told yet, after a look at another tab, is not one that was emptied.
    const draft = derived.draft.value;
    if (draft !== undefined) tallies.note(key, draft?.text ?? null, rules);
    // Only a reply that came while the panel was open is the agent's own for sure.
    const last = sent.at(-1);
    if (before === undefined || sent.length !== before + 1 || !last) return;
    const habits = derived.speaking.value?.coach.habits(last.text);
    const day = dayOf(edges.now());
    const isOwn = !tallies.isUnwritten(key);
    const add = tallies.take(key, day);
    if (isOwn && habits && isCounted(panel))
      void edges.changeMirror((mirror) => countReply(add(mirror), day, habits));
    store.handled.value = afterReply(store.handled.peek(), { conversation: key, band: insight.state.band });
    offerPause(panel);
  });
  return () => {
    stopFixes();
    stopReplies();
  };
}

/** Each fix that the page made, and each that was taken back. */
function watchFixes({ store, derived }: PanelContext, tallies: Tallies): () => void {
  let last = store.undo.peek();
  return effect(() => {
    const now = store.undo.value;
    const before = last;
    last = now;
    const made = now ?? before;
    const host = derived.whole.peek()?.host;
    if (!made || host === undefined) return;
    const key = conversationKey({ host, conversation: made.conversation });
    if (now?.rule) tallies.fix(key, now.rule, 1);
    else if (!now && before?.rule) tallies.fix(key, before.rule, -1);
  });
}

function offerPause({ store, derived, edges }: PanelContext): void {
  const { difficultStreak, settings, handled } = store;
  const now = edges.now().getTime();
  const since = now - (difficultStreak.peek()?.at ?? Number.NEGATIVE_INFINITY);
  // Also after the clock was set back, when the last one lies ahead.
  const isDue = since < 0 || since > betweenPauses;
  const isWanted = effective(settings.peek(), derived.speaking.peek()?.team, 'pauses');
  if (isWanted && isDue && isDifficultStreak(handled.peek()))
    difficultStreak.value = { at: now, ended: false };
}
