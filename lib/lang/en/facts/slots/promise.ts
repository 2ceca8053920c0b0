import { toSecondPerson } from '../second-person';
import type { CustomerStatements } from '../statements';

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const noun =
  'refund|money|order|parcel|package|delivery|replacement|engineer|technician|manager|supervisor|colleague|driver|courier|account|payment|item|sofa|table|fridge|washer|card|credit';
const who = `(?:you|it|someone|somebody|(?:my|the|a|an|our) (?:new )?(?:${noun}))`;
const does = `(?:be (?:refunded|delivered|replaced|fixed|repaired|sent|called back|here|back|shipped|cancelled|processed|contacted|there|ready)|arrive|come|call(?: me| us)?(?: back)?|ring(?: me| us)?(?: back)?|email(?: me| us)?|contact (?:me|us)|reply|write(?: to me)?|get back to (?:me|us)|be in touch|follow up|refund (?:me|us)|send (?:a|the|me a) replacement|fix it)`;
const when = `(?: (?:on|by|before) ${day}| within (?:a|two|three|five|seven|ten|\\d{1,2}) (?:hour|day|week|working day|business day)s?| in (?:a|two|three|five|\\d{1,2}) (?:hour|day|week)s?| within \\d{1,2} hours)?`;
const ours =
  '(?:you|they|your (?:[a-z]+ )?[a-z]+|(?:the|an?) (?:[a-z]+ )?(?:agent|colleague|adviser|advisor|representative|rep|manager|support|team|website|app|bot|chat|courier|driver|technician|engineer)|support|customer (?:service|care|support)|somebody|someone|it)';
const promised = new RegExp(
  `(?:\\b${ours} (?:have |had |has |just |already )*(?:told (?:me|us)|promised(?: me| us)?|said|assured (?:me|us))|\\b(?:i|we) (?:was|were|have been|had been) (?:told|promised|assured)|^(?:told|promised))(?: that)? (${who} (?:would|will) ${does}${when})\\b(?! (?:not|if|only|when|as soon as|once))`,
);

/** What they were told would happen, in the agent's words to them: “your parcel would arrive by Friday”. */
export function promise({ statements: sentences }: CustomerStatements): string | undefined {
  for (const sentence of sentences) {
    if (/\b(?:if|never|did not|have not|nobody)\b.*\b(?:told|said|promised|assured)\b|\bif\b/.test(sentence))
      continue;
    const found = promised.exec(sentence)?.[1];
    if (found) return toSecondPerson(found.replace(/\bwill\b/, 'would'));
  }
  return undefined;
}
