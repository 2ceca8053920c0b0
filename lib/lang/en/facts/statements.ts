/** A customer's message as the slots read it. */
import nlp from 'compromise/three';
import { prepare } from '../../../text/prepare';
import { historyMarks } from '../history-marks';
import { isOver, type ToldClause, toldClauses } from './told-clauses';

export interface CustomerStatements {
  /** In lower case, contractions apart: “it has not come”. */
  doc: ReturnType<typeof nlp>;
  /** Its sentences, likewise, without the marks at their ends; questions and quotations are left out. */
  statements: string[];
  /** What they tell as having happened to them. */
  told: ToldClause[];
  /** The same, and what happened to somebody else or long ago. */
  toldOfAll: ToldClause[];
  /** The trouble is over, they say. */
  over: boolean;
  /** As they wrote it. */
  original: string;
  /** Who wrote it, as the page names them. */
  author?: string | undefined;
  /** It was written on the day on which it is answered, so “tomorrow” still means the same. */
  sameDay: boolean;
}

/** Somebody else's words within theirs. A mark stays, so that the sentence around is known to have a gap. */
const quoted = /["“][^"“”\n]{1,300}["”]/g;

/** Longer messages are read up to here, in UTF-16 code units. */
const maxLength = 2_000;

/** What goes on for so long without an end is no sentence of which anything could be said back. */
const endless = /[^.!?\n]{500,}/g;

export function statementsOf(
  message: string,
  author: string | undefined,
  sameDay: boolean,
): CustomerStatements {
  const own = prepare(message, historyMarks)
    .slice(0, maxLength)
    .replace(endless, ' ')
    .replace(quoted, ' " ')
    .replaceAll('’', "'")
    // “My 3rd. e-mail” is one sentence.
    .replace(/(\d(?:st|nd|rd|th))\.(?= ?\p{Ll})/gu, '$1');
  const doc = nlp(own.toLowerCase());
  doc.contractions().expand();
  const sentences: string[] = doc.sentences().out('array');
  const statements = sentences
    .filter((sentence) => !/[?"“”]/.test(sentence))
    .map((sentence) => sentence.trim());
  const toldOfAll = toldClauses(statements);
  return {
    doc,
    statements,
    told: toldOfAll.filter(({ isOthers, isElsewhere }) => !isOthers && !isElsewhere),
    toldOfAll,
    over: isOver(statements),
    original: own,
    author,
    sameDay,
  };
}

/** A phrase without the marks around and within it. */
export const lettersOf = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N} '-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
