/**
 * What a text says for sure: facts to say back, and promises with a time. The grammars that find them are large, so they
 * stand apart from the rest of a language (`lang/en/fact-grammar.ts`) and come after the first judgement.
 */
import type { SlotName, SlotValues } from '../format/slot';

export type Slots = SlotValues;

/** A customer's message as the slots read it. */
export interface SlotMessage {
  text: string;
  /** Who wrote it, as the page names them. */
  author?: string | undefined;
  /** It was written on the day on which it is answered, so “tomorrow” still means the same. */
  sameDay: boolean;
}

/** Why a moment is not certain: the agent is asked before it stands. */
export type Doubt =
  /** “Next Friday” on a Thursday; “Monday” on a Monday. */
  | 'which-week'
  /** The hour is over today: tomorrow's, or the evening's. */
  | 'which-day'
  /** 04/05: the fourth of May, or the fifth of April. */
  | 'day-or-month'
  /** Written after midnight, when “tomorrow” may mean after a night's sleep. */
  | 'after-midnight'
  /** “Friday 5 December” where that is a Saturday. */
  | 'contradiction'
  /** Working days, between which a bank holiday may lie that is not known here. */
  | 'bank-holidays'
  /** An hour of another time zone. */
  | 'time-zone'
  /** “In a couple of days”. */
  | 'vague'
  /** When it was written is not known, so nor is the day that its “tomorrow” means. */
  | 'undated'
  /** The customer says that it was promised. */
  | 'reported';

/** A promise with a time. */
export interface StatedCommitment {
  /** The sentence that promises. */
  line: string;
  /** When it falls due, ISO 8601. */
  due: string;
  /** false: only a day was named, and the end of its working hours is taken. */
  exact: boolean;
  /** Who is to keep it, where that is not the agent's side. */
  by?: 'customer';
  /** Its day or hour is not certain. */
  doubt?: Doubt;
  /** The other moment that it may be, ISO 8601. */
  other?: string;
}

/** How a text is read for promises. */
export interface PromiseReading {
  /** Whose words they are. */
  speaker: 'agent' | 'customer';
  /** Of the writer, BCP 47, to tell 04/12 from 12/04; not given where it is not known. */
  locale?: string | undefined;
}

export interface FactGrammar {
  /** ISO 639-1. */
  code: string;
  /** @returns what a message offers for sentences to say back; only what it says for sure */
  slotsIn(message: SlotMessage): Slots;
  /** What they told before a reply was told then: it is not said back again after it. */
  answeredSlots: readonly SlotName[];
  /** @param written the moment the text is written, in the agent's own time zone */
  commitmentsIn(text: string, written: Date, reading?: PromiseReading): StatedCommitment[];
}

/** Nothing is said for sure: of a language that nobody has described, and until the grammar is there. */
export const noFacts = (code: string): FactGrammar => ({
  code,
  slotsIn: () => ({}),
  answeredSlots: [],
  commitmentsIn: () => [],
});
