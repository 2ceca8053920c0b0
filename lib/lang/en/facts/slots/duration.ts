import { type CustomerStatements, lettersOf, numberInWords } from '../statements';

const units =
  '(second|minute|hour|day|night|week|fortnight|month|year|seconds|minutes|hours|days|nights|weeks|months|years)';

/** How long they have waited or been without it: “six hours”. */
export function duration({ doc }: CustomerStatements): string | undefined {
  const spans: string[] = doc
    .match(
      `(for|waited|waiting|been|over|almost|nearly|took|after|of|than) (the|last|past|over|almost|nearly|more|than|about|exactly|now)? (#Value|a|an|two|three|several) ${units}`,
    )
    .match(`(#Value|a|an|several) ${units}`)
    .out('array');
  const later: string[] = doc
    .match(`(#Value|two|three|several) ${units} (later|now|without)`)
    .match(`(#Value|several) ${units}`)
    .out('array');
  const found = lettersOf(spans[0] ?? later[0] ?? '');
  // A part of an hour is not an hour.
  if (/\b(half|quarter of) an? /.test(doc.text()) && /^(a|an) /.test(found)) return undefined;
  // A day off is not a day of waiting.
  if (!found || /\bsecond|'/.test(found) || isMoment(found) || doc.text().includes(`${found} off`))
    return undefined;
  return numberInWords(found);
}

/** Less than that is no long time. */
const minMinutes = 20;
const isMoment = (span: string): boolean =>
  span.includes('minute') && !(Number.parseInt(span, 10) >= minMinutes);
