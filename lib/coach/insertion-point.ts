import { padWithSpaces } from '../model/pad-with-spaces';

/** A greeting at the start of a reply; an opening sentence goes after it. */
const greeting =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks|thank you)\b[^\n.!?,]{0,40}(?:[,.!]+|\n|$)\s*/i;

/** The last lines with which an agent signs: a formula with a name or two, or a name alone. */
const signatures = [
  /\n\s*(?:(?:(?:kind|best|warm) )?(?:regards|wishes)|best|cheers|sincerely|yours|many thanks)\b[^\n]{0,30}(?:\n[^\n]{0,40}){0,3}$/i,
  /\n\s*[-–—~]?\s*\p{Lu}\p{L}{1,20}(?: \p{Lu}[\p{L}.]{1,20})?\s*$/u,
];

export interface Insertion {
  at: number;
  text: string;
  /** Offsets in `text` of the first blank that the agent has to fill. */
  select?: { start: number; end: number };
}

/**
 * Where a sentence goes into a draft, and with which blanks around it.
 * @param where after the greeting, or at the end before the signature
 */
export function insertionPoint(sentence: string, draft: string, where: 'start' | 'end' = 'start'): Insertion {
  if (!draft.trim()) return withBlank(draft.length, sentence);
  const at = where === 'start' ? (greeting.exec(draft)?.[0].length ?? 0) : endOf(draft);
  return withBlank(at, padWithSpaces(sentence, draft, at));
}

/** The end of the agent's own sentences: before the signature, and before blanks at the end. */
function endOf(draft: string): number {
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
