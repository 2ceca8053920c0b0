/**
 * What reads words, and what it may say of them. A reader answers at once (rules) or later, in batches (the encoder in
 * its worker). What it says is plain data, so that the engine never waits: a score that came
 * late is one more input of the next judgement.
 */
import type { Span } from '../model/conversation';
import type { Sentence } from '../text/tokenize';

/** Whose words are read. */
export type Side = 'customer' | 'agent';

/** How much is read at a time: one sentence, a whole message or draft, or a question with the draft that answers it. */
export type Unit = 'sentence' | 'text' | 'pair';

/** What a reader has to know beside the unit's own words. */
export type ContextNeed = 'none' | 'last-turn' | 'question';

/** One piece of text with all that any reader may want to know around it. */
export interface ReadUnit {
  side: Side;
  /** ISO 639-1 */
  language: string;
  unit: Unit;
  /** The very words, with the marks that end them; offsets of a score point into it, in UTF-16 code units. */
  text: string;
  /** The customer's last turn, for a draft. */
  lastTurn?: string;
  /** What the draft is held against, for a pair. */
  question?: string;
}

/** What is handed to a reader: the unit, and of what stands around it only what this reader asked for. */
export interface ReaderItem {
  side: Side;
  unit: Unit;
  text: string;
  /** Empty where the reader asked for none. */
  context: string;
}

export interface ScoredSpan extends Span {
  /** A rule's id, the id of a step, or `validation`. */
  label: string;
  /** 0–1; calibrated: of those at 0.8 four in five are right. */
  certainty: number;
  /** Too unsure to be said alone: it bears out what another reader is unsure of, and it is evidence. */
  tentative?: boolean | undefined;
  /** The rule's pattern that matched; of the rules alone. */
  pattern?: string | undefined;
  /** Words to put in its place, the best first; from readers that have some. */
  rewrites?: readonly string[] | undefined;
}

/** What one reader says of one unit. */
export interface Score {
  spans: readonly ScoredSpan[];
  /** Of a sentence that was read without the text around it: what is said of the text takes its place. */
  provisional?: boolean | undefined;
  /** Of the whole unit, 0–1 by label: `heated` and `strained` of a message, `answered` of a pair. */
  chances: Readonly<Record<string, number>>;
}

export const emptyScore: Score = { spans: [], chances: {} };

export interface ReaderIdentity {
  name: string;
  /** Another version says other things of the same words. */
  version: string;
  /** ISO 639-1. */
  language: string;
  /**
   * What it reads, and what it has to know for that. What is provisional, its reading of the whole text says better: it is
   * for whoever cannot wait for that.
   */
  reads: readonly { side: Side; unit: Unit; context: ContextNeed; provisional?: boolean }[];
}

/** Answers while it is asked. */
export interface QuickReader extends ReaderIdentity {
  /** @param sentences the unit's own, already cut; offsets of tokens and of the score are those of `item.text` */
  read(item: ReaderItem, sentences: readonly Sentence[]): Score;
}

/** Answers later, for several units at a time. */
export interface SlowReader extends ReaderIdentity {
  /**
   * @returns one score for each item, in their order
   * @throws where it cannot read, or was aborted
   */
  read(items: readonly ReaderItem[], signal: AbortSignal): Promise<readonly Score[]>;
  /** Resolves when it can read: the time it takes to be made ready is no time of reading. Absent: it always can. */
  ready?(): Promise<void>;
  /**
   * Makes it ready to read, at the next quiet moment, and keeps it so. Absent: nothing has to be made.
   * @param gone is called once where it can never read again
   * @returns gives back what it takes to be ready
   */
  open?(gone: () => void): () => void;
}

/** What this reader is handed of a unit; undefined where it does not read such. */
export function itemFor({ reads, language }: ReaderIdentity, unit: ReadUnit): ReaderItem | undefined {
  if (unit.language !== language) return undefined;
  const wanted = reads.find((one) => one.side === unit.side && one.unit === unit.unit);
  if (!wanted) return undefined;
  const context =
    wanted.context === 'last-turn'
      ? (unit.lastTurn ?? '')
      : wanted.context === 'question'
        ? (unit.question ?? '')
        : '';
  return { side: unit.side, unit: unit.unit, text: unit.text, context };
}

/** By what a score is kept: the same words in another context, or read by another version, are another score. */
export const scoreKey = (
  { name, version, language }: ReaderIdentity,
  { side, unit, text, context }: ReaderItem,
): string => JSON.stringify([name, version, language, side, unit, text, context]);
