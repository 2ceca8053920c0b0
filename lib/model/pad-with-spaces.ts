/** A sentence with the blanks that it needs at a place of a text: none where the text has one already. */
export function padWithSpaces(sentence: string, text: string, at: number): string {
  const before = at > 0 && !/\s/.test(text[at - 1]!) ? ' ' : '';
  const after = at < text.length && !/\s/.test(text[at]!) ? ' ' : '';
  return `${before}${sentence}${after}`;
}
