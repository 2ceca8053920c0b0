import type { LetterGrammar } from '../lang/language';
import { padWithSpaces } from '../model/pad-with-spaces';

export interface Insertion {
  at: number;
  text: string;
  /** Offsets in `text` of the first blank that the agent has to fill. */
  select?: { start: number; end: number };
}

/**
 * Where a sentence goes into a draft, and with which blanks around it.
 * @param letter of the draft's language: where its greeting ends and its signature begins
 * @param where after the greeting, or at the end before the signature
 */
export function insertionPoint(
  sentence: string,
  draft: string,
  letter: LetterGrammar,
  where: 'start' | 'end' = 'start',
): Insertion {
  if (!draft.trim()) return withBlank(draft.length, sentence);
  const at = where === 'start' ? (letter.greeting.exec(draft)?.[0].length ?? 0) : endOf(draft, letter);
  return withBlank(at, padWithSpaces(sentence, draft, at));
}

/** The end of the agent's own sentences: before the signature, and before blanks at the end. */
function endOf(draft: string, { signatures }: LetterGrammar): number {
  const signed = signatures.flatMap((signature) => signature.exec(draft)?.index ?? []);
  return draft.slice(0, Math.min(...signed, draft.length)).trimEnd().length;
}

/** @returns the text with its first blank to fill, if it has one */
export function withBlank(at: number, text: string): Insertion {
  const blank = /\[[^\]]+\]/.exec(text);
  return blank
    ? { at, text, select: { start: blank.index, end: blank.index + blank[0].length } }
    : { at, text };
}
