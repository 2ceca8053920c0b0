import { expect, it } from 'vitest';
import type { SlotName } from '../../../lib/format/slot';
import { factGrammarFor } from '../../../lib/lang/fact-grammars';
import told from './true-facts.json';

/** A message, and what it proves of some slots; null: nothing, since it is denied, supposed, somebody else's or over. */
type Case = [text: string, proves: Partial<Record<SlotName, string | null>>];

const facts = factGrammarFor('en');

it.each(told as unknown as Case[])('%s', (text, proves) => {
  const slots = facts.slotsIn({ text, sameDay: false });
  expect(
    Object.fromEntries(Object.keys(proves).map((slot) => [slot, slots[slot as SlotName] ?? null])),
  ).toEqual(proves);
});
