/** A greeting at the start of a reply; the validating sentence goes after it. */
const greeting =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|thanks|thank you)\b[^\n.!?,]{0,40}(?:[,.!]+|\n|$)\s*/i;

/**
 * Where a sentence goes into a draft, and with which blanks around it.
 * @returns the offset, and the text to insert there
 */
export function place(sentence: string, draft: string): { at: number; text: string } {
  if (!draft.trim()) return { at: draft.length, text: sentence };
  const at = greeting.exec(draft)?.[0].length ?? 0;
  const before = at > 0 && !/\s/.test(draft[at - 1]!) ? ' ' : '';
  const after = at < draft.length && !/\s/.test(draft[at]!) ? ' ' : '';
  return { at, text: `${before}${sentence}${after}` };
}
