/** What the customer's words in a thread offer for sentences, from the newest messages that have it. */
import type { Language, Slots } from '../lang/language';
import { lastReply, type Message } from '../model/conversation';
import { setBounded } from '../text/set-bounded';

/** Older messages may speak of what was solved since. */
const newest = 4;

/** What of a message the slots look at. */
export type SlotSource = Pick<Message, 'speaker' | 'text'> & {
  time?: string | undefined;
  author?: string | undefined;
  note?: boolean;
};

/**
 * @param messages the thread's, oldest first; the newest of the customer's that fills a slot wins
 * @param now when they are answered; without it “tomorrow” is not taken to mean the same still
 */
export function slotsFrom(messages: readonly SlotSource[], language: Language, now?: Date): Slots {
  const slots: Slots = {};
  const replied = lastReply(messages);
  const said = messages.flatMap((message, n) =>
    message.speaker === 'customer' && !message.note ? [{ ...message, n }] : [],
  );
  for (const { text, author, time, n } of said.slice(-newest)) {
    const own = { ...slotsOf(language, text, author, now ? isSameDay(time, now) : false) };
    if (n < replied) for (const slot of language.answeredSlots) delete own[slot];
    Object.assign(slots, own);
  }
  return slots;
}

/** Was it written on the day of `now`, where the agent is? */
function isSameDay(time: string | undefined, now: Date): boolean {
  const sinceMidnight = ((now.getHours() * 60 + now.getMinutes()) * 60 + now.getSeconds()) * 1000;
  return time !== undefined && Date.parse(time) >= now.getTime() - sinceMidnight;
}

/** The same messages are read again at every keystroke of the draft. */
const kept = new Map<string, Slots>();
const maxKept = 50;

function slotsOf(language: Language, text: string, author: string | undefined, sameDay: boolean): Slots {
  const key = `${language.code} ${sameDay} ${author}\n${text}`;
  const known = kept.get(key);
  if (known) return known;
  const slots = language.slotsIn({ text, author, sameDay });
  setBounded(kept, key, slots, maxKept);
  return slots;
}
