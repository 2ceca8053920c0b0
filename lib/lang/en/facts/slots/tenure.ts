import { numberInWords, numberSource } from '../numbers';
import type { CustomerStatements } from '../statements';

const number = `(?<![\\w.,-])${numberSource}`;
const spans = [
  new RegExp(
    `\\b(?:customer|client|member|subscriber|with you|with your company|loyal)(?: of yours)? (?:for|for over|for more than|of) (?:the (?:last|past) )?(${number}) (years)\\b`,
  ),
  new RegExp(
    `\\b(?:after|for|in) (?:over |more than )?(${number}) (years) (?:with you|as (?:a|your) (?:loyal )?(?:customer|client|member)|of (?:loyalty|being a))`,
  ),
];

/** How long they have been a customer: “ten years”. */
export function tenure({ told }: CustomerStatements): string | undefined {
  for (const { text } of told) {
    if (/\b(?:not|never|almost|nearly)\b/.test(text)) continue;
    const found = spans.map((span) => span.exec(text)).find(Boolean);
    if (found) return numberInWords(`${found[1]} ${found[2]}`);
  }
  return undefined;
}
