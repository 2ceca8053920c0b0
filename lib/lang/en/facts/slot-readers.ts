/**
 * What the customer's own words offer for a validating sentence, a file for each slot. A slot is filled only from
 * what they wrote; one that is unsure stays empty, and a phrase that needs it is not offered.
 */
import { type SlotName, slotNames } from '../../../format/slot';
import type { SlotMessage, Slots } from '../../facts';
import { provesOf } from './proves';
import { amount } from './slots/amount';
import { claim } from './slots/claim';
import { clause } from './slots/clause';
import { count } from './slots/count';
import { deadline } from './slots/deadline';
import { duration } from './slots/duration';
import { impact } from './slots/impact';
import { lost } from './slots/lost';
import { name } from './slots/name';
import { owed } from './slots/owed';
import { problem } from './slots/problem';
import { promise } from './slots/promise';
import { tenure } from './slots/tenure';
import { thing } from './slots/thing';
import { tried } from './slots/tried';
import { type CustomerStatements, statementsOf } from './statements';

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

/** What they told before a reply was told then: it is not said back again after it. */
export const answeredSlots: readonly SlotName[] = ['clause', 'claim', 'impact', 'promise', 'tried'];

export function slotsIn({ text, author, sameDay }: SlotMessage): Slots {
  const statements = statementsOf(text, author, sameDay);
  const slots: Slots = {};
  for (const slot of slotNames) {
    const value = readers[slot](statements);
    if (value) slots[slot] = value;
  }
  return { ...slots, proves: provesOf(statements, slots) };
}
