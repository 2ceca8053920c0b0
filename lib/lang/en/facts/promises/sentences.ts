/** The sentences of a text, as promises are read: each with its own end mark, quotations blanked out. */

/** Longer ones are no sentence that somebody meant as one; in UTF-16 code units. */
const lengths = { min: 8, max: 400 };

/** A point that ends no sentence. */
const abbreviation =
  /(?:\b(?:approx|no|nr|mr|mrs|ms|dr|st|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun|e\.g|i\.e|vs)|\b\d{1,2})\.$/i;
const meridiem = /\b[ap]\.\s?m\.$/i;

/** @returns the sentences as they were written, without the white space around them */
export function promiseSentences(text: string): string[] {
  const sentences: string[] = [];
  for (const line of text.split('\n')) {
    if (/^\s*>/.test(line)) continue;
    let sentence = '';
    for (const piece of line.split(/(?<=[.!?]['’”")]?)\s+/)) {
      sentence = sentence ? `${sentence} ${piece}` : piece;
      const isNumbered = /\b\d{1,2}\.$/.test(sentence);
      const goesOn = meridiem.test(sentence)
        ? !startsAnew(line, sentence)
        : abbreviation.test(sentence) && (!isNumbered || goesOnWithMonth(line, sentence));
      if (goesOn) continue;
      sentences.push(sentence);
      sentence = '';
    }
    if (sentence) sentences.push(sentence);
  }
  return sentences
    .map((sentence) => sentence.trim())
    .filter(({ length }) => length > lengths.min && length < lengths.max);
}

const restOf = (line: string, sentence: string): string =>
  line.slice(line.indexOf(sentence) + sentence.length).trimStart();
const startsAnew = (line: string, sentence: string): boolean =>
  /^[“"'(]?\p{Lu}(?!\w*day\b)/u.test(restOf(line, sentence));
const goesOnWithMonth = (line: string, sentence: string): boolean =>
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(restOf(line, sentence));

/** Somebody else's words, or a name, within the sentence. */
const quotations =
  /“[^”]*”?|"[^"]*"?|«[^»]*»|(?<![\p{L}\p{N}])['‘][^'’\n]*(?:['’]\p{L}[^'’\n]*)*['’](?![\p{L}\p{N}])/gu;

/** The same sentence in lower case with plain apostrophes, of the same length, quotations blank. */
export const plainOf = (sentence: string): string =>
  sentence
    .replace(quotations, (found) => ' '.repeat(found.length))
    .replaceAll('’', "'")
    .replaceAll('`', "'")
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
