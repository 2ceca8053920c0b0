/** Neither too much contact nor too little. Pure: the moment comes from outside. */

import { lastReply } from '../model/conversation';
import { type UiText, uiText } from '../model/ui-text';
import { channelKind } from '../phrases/channel';

export interface ContactNudge {
  kind: 'waiting' | 'too-much';
  text: UiText;
  why: UiText;
}

interface Timed {
  speaker: string;
  note?: boolean;
  time?: string;
}

/** How long a customer may wait before a line without news helps, in minutes. Chat is a conversation, mail is not. */
const patience = { chat: 10, mail: 8 * 60 };
const maxInARow = 3;

/**
 * @param channel as the page names it
 * @returns nothing where the last message's time is unknown or all is well
 */
export function contactNudge(
  messages: readonly Timed[],
  channel: string | undefined,
  now: Date,
): ContactNudge | undefined {
  const exchanged = messages.filter(
    ({ speaker, note }) => !note && (speaker === 'customer' || speaker === 'agent'),
  );
  const lastCustomer = exchanged.findLastIndex(({ speaker }) => speaker === 'customer');
  const inARow = exchanged.length - 1 - lastCustomer;
  if (lastCustomer >= 0 && inARow >= maxInARow) {
    return {
      kind: 'too-much',
      text: uiText('contactTooMuch', { count: inARow }),
      why: uiText('contactTooMuchWhy'),
    };
  }
  const last = exchanged.at(-1);
  if (last?.speaker !== 'customer' || !last.time) return undefined;
  // The first of those that they wrote since the last reply is the one that waits.
  const unanswered = exchanged.slice(lastReply(exchanged) + 1);
  const waitingSince = unanswered.find(({ time }) => time)?.time ?? last.time;
  const minutes = Math.round((now.getTime() - Date.parse(waitingSince)) / 60_000);
  const limit = channelKind(channel) === 'chat' ? patience.chat : patience.mail;
  if (!(minutes >= limit)) return undefined;
  return {
    kind: 'waiting',
    text: uiText('contactWaiting', { duration: { minutes } }),
    why: uiText('contactWaitingWhy'),
  };
}
