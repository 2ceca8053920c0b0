/** Numbers as people write them, always whole: “2.5”, “1,200.50”, “twenty-two”, “two and a half”. */

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const words = `(?:${tens.join('|')})(?:[- ](?:${small.slice(1, 10).join('|')}))?|${[...small].reverse().join('|')}`;
const hundreds = `(?:(?:an?|one|two|three|four|five|six|seven|eight|nine) hundred(?:(?: and)? (?:${words}))?)`;
const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?`;

/** Source of a pattern for one whole number, in lower case. It must not stand within a longer one: see `wholeNumber`. */
export const numberSource = `(?:${digits}|${hundreds}|${words})`;

/** A number that neither begins nor ends within a longer one, a code, a date or a fraction. */
export const wholeNumber = `(?<![\\w.,:/#-])${numberSource}(?![\\w/:%-]|[.,]\\d)`;

/** @returns undefined for what is no number, such as “1.2.3” */
export function numberOf(written: string): number | undefined {
  const text = written.trim().toLowerCase();
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  const [, before, after] = /^(\w+) hundred(?:(?: and)? (.+))?$/.exec(text) ?? [];
  if (before) {
    const times = /^an?$/.test(before) ? 1 : numberOf(before);
    const rest = after ? numberOf(after) : 0;
    return times === undefined || rest === undefined ? undefined : times * 100 + rest;
  }
  const [first = '', second] = text.split(/[- ]/);
  const ten = tens.indexOf(first);
  if (ten < 0) return second === undefined && small.includes(first) ? small.indexOf(first) : undefined;
  const one = second === undefined ? 0 : small.indexOf(second);
  return one < 0 || one > 9 ? undefined : (ten + 2) * 10 + one;
}

/** A small whole number as a word; any other as it was written. */
export const numberInWords = (text: string): string =>
  text.replace(/^\d+(?![\d.,]*\d)/, (found) => (Number(found) <= 12 ? small[Number(found)]! : found));
