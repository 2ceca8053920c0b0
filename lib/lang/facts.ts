/**
 * What a text says for sure: facts to say back, and promises with a time. The grammars that find them are large, so they
 * stand apart from the rest of a language (`lang/en/fact-grammar.ts`) and come after the first judgement.
 */
import type { SlotName } from '../format/slot';

export type Slots = Partial<Record<SlotName, string>>;

/** A customer's message as the slots read it. */
export interface SlotMessage {
  text: string;
  /** Who wrote it, as the page names them. */
  author?: string | undefined;
  /** It was written on the day on which it is answered, so “tomorrow” still means the same. */
  sameDay: boolean;
}

/** A promise with a time. */
export interface StatedCommitment {
  /** The sentence that promises. */
  line: string;
  /** When it falls due, ISO 8601. */
  due: string;
  /** false: only a day was named, and the end of its working hours is taken. */
  exact: boolean;
}

export interface FactGrammar {
  /** ISO 639-1. */
  code: string;
  /** @returns what a message offers for sentences to say back; only what it says for sure */
  slotsIn(message: SlotMessage): Slots;
  /** What they told before a reply was told then: it is not said back again after it. */
  answeredSlots: readonly SlotName[];
  /** @param now the moment the text is written, in the agent's own time zone */
  commitmentsIn(text: string, now: Date): StatedCommitment[];
}

/** Nothing is said for sure: of a language that nobody has described, and until the grammar is there. */
export const noFacts = (code: string): FactGrammar => ({
  code,
  slotsIn: () => ({}),
  answeredSlots: [],
  commitmentsIn: () => [],
});
