import { type CustomerStatements, numberInWords } from '../statements';

const number = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|\\d{1,2}';
const spans = [
  new RegExp(
    `\\b(?:customer|client|member|subscriber|with you|with your company|loyal)(?: of yours)? (?:for|for over|for more than|for almost|for nearly|of) (?:the (?:last|past) )?(${number}) (years)\\b`,
  ),
  new RegExp(
    `\\b(?:after|for|in) (?:over |more than )?(${number}) (years) (?:with you|as (?:a|your) (?:loyal )?(?:customer|client|member)|of (?:loyalty|being a))`,
  ),
];

/** How long they have been a customer: “ten years”. */
export function tenure({ doc }: CustomerStatements): string | undefined {
  const text = doc.text();
  const found = spans.map((span) => span.exec(text)).find(Boolean);
  return found ? numberInWords(`${found[1]} ${found[2]}`) : undefined;
}
