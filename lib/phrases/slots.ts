/**
 * What the customer's own words offer for a validating sentence, a file for each slot. A slot is filled only from
 * what they wrote; one that is unsure stays empty, and a phrase that needs it is not offered.
 */

import { type SlotName, slotNames } from '../format/slot';
import { amount } from '../lang/en/slots/amount';
import { claim } from '../lang/en/slots/claim';
import { clause } from '../lang/en/slots/clause';
import { count } from '../lang/en/slots/count';
import { deadline } from '../lang/en/slots/deadline';
import { duration } from '../lang/en/slots/duration';
import { impact } from '../lang/en/slots/impact';
import { lost } from '../lang/en/slots/lost';
import { name } from '../lang/en/slots/name';
import { owed } from '../lang/en/slots/owed';
import { problem } from '../lang/en/slots/problem';
import { promise } from '../lang/en/slots/promise';
import { tenure } from '../lang/en/slots/tenure';
import { thing } from '../lang/en/slots/thing';
import { tried } from '../lang/en/slots/tried';
import { type CustomerStatements, statementsOf } from '../lang/en/statements';
import type { Message } from '../model/conversation';
import { setBounded } from '../text/set-bounded';

/** By the name that stands in a phrase: `{thing}`. */
const readers = {
  thing,
  problem,
  clause,
  claim,
  owed,
  dur: duration,
  times: count,
  deadline,
  impact,
  promise,
  tried,
  amount,
  lost,
  tenure,
  name,
} satisfies Record<SlotName, (words: CustomerStatements) => string | undefined>;

export type Slots = Partial<Record<SlotName, string>>;

/** Older messages may speak of what was solved since. */
const newest = 4;

/** What they told before a reply was told then: it is not said back again after it. */
const answered: readonly SlotName[] = ['clause', 'claim', 'impact', 'promise', 'tried'];

/**
 * @param messages the thread's, oldest first; the newest of the customer's that fills a slot wins
 * @param now when they are answered; without it “tomorrow” is not taken to mean the same still
 */
export function slotsFrom(
  messages: readonly (Pick<Message, 'speaker' | 'text'> & {
    time?: string | undefined;
    author?: string | undefined;
  })[],
  now?: Date,
): Slots {
  const slots: Slots = {};
  const replied = messages.findLastIndex(({ speaker }) => speaker === 'agent');
  const told = messages.flatMap((message, n) => (message.speaker === 'customer' ? [{ ...message, n }] : []));
  for (const { text, author, time, n } of told.slice(-newest)) {
    const own = { ...slotsOf(text, author, now ? isSameDay(time, now) : false) };
    if (n < replied) for (const slot of answered) delete own[slot];
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

function slotsOf(text: string, author: string | undefined, sameDay: boolean): Slots {
  const key = `${sameDay} ${author}\n${text}`;
  const known = kept.get(key);
  if (known) return known;
  const words = statementsOf(text, author, sameDay);
  const slots: Slots = {};
  for (const slot of slotNames) {
    const value = readers[slot](words);
    if (value) slots[slot] = value;
  }
  setBounded(kept, key, slots, maxKept);
  return slots;
}
