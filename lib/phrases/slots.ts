/** What the customer's words in a thread offer for sentences, from the newest messages that have it. */
import { slotsIn } from '../format/slot';
import type { FactGrammar, Slots } from '../lang/facts';
import { lastReply, type Message } from '../model/conversation';
import { setBounded } from '../model/set-bounded';

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
export function slotsFrom(messages: readonly SlotSource[], facts: FactGrammar, now?: Date): Slots {
  const slots: Slots = {};
  /** The message that each was told in. */
  const source = new Map<string, Pick<Slots, 'proves'>>();
  const replied = lastReply(messages);
  const said = messages.flatMap((message, n) =>
    message.speaker === 'customer' && !message.note ? [{ ...message, n }] : [],
  );
  for (const { text, author, time, n } of said.slice(-newest)) {
    const { proves, ...told } = slotsOf(facts, text, author, now ? isSameDay(time, now) : false);
    if (n < replied) for (const slot of facts.answeredSlots) delete told[slot];
    Object.assign(slots, told);
    const message = proves ? { proves } : {};
    for (const slot of Object.keys(told)) source.set(slot, message);
  }
  return { ...slots, proves: (template) => areTold(template, source) };
}

/** Are all facts of a sentence told in one message, which proves them together? A name stands apart. */
function areTold(template: string, source: ReadonlyMap<string, Pick<Slots, 'proves'>>): boolean {
  const messages = new Set(
    slotsIn(template).flatMap((name) => (name === 'name' ? [] : (source.get(name) ?? []))),
  );
  return messages.size <= 1 && [...messages].every(({ proves }) => proves?.(template) !== false);
}

/** Was it written on the day of `now`, where the agent is? */
function isSameDay(time: string | undefined, now: Date): boolean {
  const sinceMidnight = ((now.getHours() * 60 + now.getMinutes()) * 60 + now.getSeconds()) * 1000;
  return time !== undefined && Date.parse(time) >= now.getTime() - sinceMidnight;
}

/** The same messages are read again at every keystroke of the draft. */
const kept = new Map<string, Slots>();
const maxKept = 50;

function slotsOf(facts: FactGrammar, text: string, author: string | undefined, sameDay: boolean): Slots {
  const key = `${facts.code} ${sameDay} ${author}\n${text}`;
  const known = kept.get(key);
  if (known) return known;
  const slots = facts.slotsIn({ text, author, sameDay });
  setBounded(kept, key, slots, maxKept);
  return slots;
}
