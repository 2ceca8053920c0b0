/**
 * What the engine and the coach need to know of a language. A language is a folder (`lang/en`) whose `language.ts`
 * gives one of these; what knows no language (patterns, heat, cards) never looks behind it.
 */

import type { Register } from '../format/phrase';
import type { SlotName } from '../format/slot';
import type { Tokenizer } from '../text/tokenize';

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
  /** Whom a sentence speaks to, at its start: “Mr Hale, ”. */
  address: RegExp;
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

/** How sentences are made of parts, to put another in the place of one part alone. */
export interface ClauseGrammar {
  /** What stands between two parts of a sentence, with the word that joins them; global. */
  joint: RegExp;
  /** Could these words be a sentence? In doubt not: then more of the sentence is taken as one part. */
  standsAlone(words: string): boolean;
  /** Words that need what stood before them: “which was late”. */
  hangs(words: string): boolean;
  /** Words that what follows in the sentence needs: “If you had called, …”. */
  leads(words: string): boolean;
  /** Words that do not change when they leave the start of a sentence. */
  keepsCapital: RegExp;
  /** What must not be lost: a time, an amount, a link, a reference. */
  mustStay: RegExp;
}

export interface Language {
  /** ISO 639-1. */
  code: string;
  tokenizer: Tokenizer;
  /** By which a text of this language is told. */
  smallWords: ReadonlySet<string>;
  /** Words so common that hanging a rule on one would wake it in nearly every sentence. */
  commonWords: ReadonlySet<string>;
  /** Words that turn a sentence (“but”): no gap of a pattern reaches over one. */
  turningWords: ReadonlySet<string>;
  /** Words that are a slip of the key away from a word of danger, and are meant as they are: “ill”, “hut”. */
  lookalikes: ReadonlySet<string>;
  /** What is written for a whole word in haste: “u” for “you”. */
  shorthand: Readonly<Record<string, string>>;
  /** Of `@number` in patterns, beside digits. */
  numberWords: readonly string[];
  questions: QuestionGrammar;
  draft: DraftGrammar;
  letter: LetterGrammar;
  manner: MannerGrammar;
  clauses: ClauseGrammar;
  /** What may fill each slot, for proofs. */
  slotExamples: Readonly<Record<SlotName, string>>;
}
