/**
 * What the engine and the coach need to know of a language. A language is a folder (`lang/en`) whose `language.ts`
 * gives one of these; what knows no language (patterns, heat, cards) never looks behind it.
 */

import type { Register } from '../format/phrase';
import type { SlotName } from '../format/slot';
import type { HistoryMarks } from '../text/prepare';
import type { Tokenizer } from '../text/tokenize';

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

export interface QuestionGrammar {
  /** What opens a question that ends without its mark. */
  opening: RegExp;
  /** Rhetoric, which wants no answer. */
  rhetoric: RegExp;
  /** What kind of answer a question word wants, and how such an answer looks. */
  answers: readonly { asked: RegExp; looks: RegExp }[];
  /** Words of four letters and more that carry nothing of what a sentence is about. */
  emptyWords: ReadonlySet<string>;
}

/** What the checks of a draft look for. */
export interface DraftGrammar {
  /** The first word of a greeting, and what may follow it before the name. */
  greetings: ReadonlySet<string>;
  greetingRest: ReadonlySet<string>;
  /** Words that stand where a name should, and how many of the first words are one as well (“to whom it”). */
  nobody: ReadonlySet<string>;
  nobodyOpening: string;
  /** The writer says who they are, in the first words. */
  introduction: RegExp;
  /** The form of an apology. */
  isApology(form: string): boolean;
  /** A sentence that asks for something. */
  asks: RegExp;
  /** What an agent may ask for, and what it looks like where the customer has already given it. */
  known: readonly { asked: RegExp; given: RegExp }[];
  /** Words that carry nothing when a draft is held against a promise. */
  passingWords: ReadonlySet<string>;
}

/** The parts of a letter, to know where a sentence goes. */
export interface LetterGrammar {
  /** A greeting at the start of a reply; an opening sentence goes after it. */
  greeting: RegExp;
  /** The last lines with which an agent signs. */
  signatures: readonly RegExp[];
}

/** How people speak with each other. */
export interface MannerGrammar {
  registerOf(texts: readonly string[]): Register;
  /** Does the agent use short forms, as far as can be told from both? */
  contracts(agent: readonly string[], customer: readonly string[]): boolean;
  /** The same sentence with the short forms that people use when they talk. */
  contract(sentence: string): string;
  /** They want it done and no words about it. */
  wantsNoTalk: RegExp;
  /** An apology within a sentence. */
  apology: RegExp;
}

export interface Language {
  /** ISO 639-1. */
  code: string;
  tokenizer: Tokenizer;
  historyMarks: HistoryMarks;
  /** By which a text of this language is told. */
  smallWords: ReadonlySet<string>;
  /** Words so common that hanging a rule on one would wake it in nearly every sentence. */
  commonWords: ReadonlySet<string>;
  /** Words that turn a sentence (“but”): no gap of a pattern reaches over one. */
  turningWords: ReadonlySet<string>;
  /** Of `@number` in patterns, beside digits. */
  numberWords: readonly string[];
  questions: QuestionGrammar;
  draft: DraftGrammar;
  letter: LetterGrammar;
  manner: MannerGrammar;
  /** @returns what a message offers for sentences to say back; only what it says for sure */
  slotsIn(message: SlotMessage): Slots;
  /** What they told before a reply was told then: it is not said back again after it. */
  answeredSlots: readonly SlotName[];
  /** What may fill each slot, for proofs. */
  slotExamples: Readonly<Record<SlotName, string>>;
  /** @param now the moment the text is written, in the agent's own time zone */
  commitmentsIn(text: string, now: Date): StatedCommitment[];
}
