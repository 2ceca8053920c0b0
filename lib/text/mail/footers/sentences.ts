/** A sentence of a mail or a line that begins with a capital, with its place in the text, in UTF-16 code units. */
export interface MailSentence {
  start: number;
  end: number;
  text: string;
}

/** After the marks that end one (“7. December” goes on), at a blank line, and where a line begins with a capital, a figure or a mark. */
const boundary =
  /(?:(?<!(?<!\d)\d{1,2})\.|[!?…])[.!?…]*["'”’)\]]*\s+|[。！？]+\s*|\n\s*\n\s*|\n\s*(?=[^\p{Ll}\s])/gu;

/** @param from where the text stands in its whole */
export function mailSentences(text: string, from = 0): MailSentence[] {
  const found: MailSentence[] = [];
  let start = 0;
  const add = (end: number): void => {
    const part = text.slice(start, end);
    if (part.trim()) found.push({ start: from + start, end: from + end, text: part.trim() });
    start = end;
  };
  for (const { index, 0: marks } of text.matchAll(boundary)) {
    add(index + marks.trimEnd().length);
    start = index + marks.length;
  }
  add(text.length);
  return found;
}
