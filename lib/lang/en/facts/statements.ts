/** A customer's message as the slots read it. */
import nlp from 'compromise/three';
import { countWords } from '../../../text/count-words';
import { prepare } from '../../../text/prepare';
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

/** What stands between two marks, with the marks. */
const piece = /[^.!?\n]+[.!?\n\s]*/g;

/** A piece of fewer words is a greeting, a number, an answer, or a word that somebody stresses … */
const shortPiece = 3;
/** … and of so many the first say it. */
const maxShort = 30;

/** Said once, however often it is written: the same sentence again tells nothing more, and reading costs the most here. */
function once(own: string): string {
  const said = new Set<string>();
  let short = 0;
  return own.replace(piece, (found) => {
    const words = found.trim().toLowerCase();
    if (countWords(words) < shortPiece) return ++short > maxShort ? '' : found;
    if (said.has(words)) return '';
    said.add(words);
    return found;
  });
}

export function statementsOf(
  message: string,
  author: string | undefined,
  sameDay: boolean,
): CustomerStatements {
  const own = prepare(message)
    .slice(0, maxLength)
    .replace(endless, ' ')
    .replace(quoted, ' " ')
    .replaceAll('’', "'")
    // “My 3rd. e-mail” is one sentence.
    .replace(/(\d(?:st|nd|rd|th))\.(?= ?\p{Ll})/gu, '$1');
  const doc = nlp(once(own).toLowerCase());
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
