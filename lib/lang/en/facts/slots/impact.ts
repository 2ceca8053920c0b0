import { toSecondPerson } from '../second-person';
import type { CustomerStatements } from '../statements';

const missed =
  'flight|train|interview|exam|meeting|appointment|deadline|connection|wedding|funeral|surgery|shift|class|birthday|holiday|connecting flight|job interview';
const cost =
  '(?:a|one|two|three|half a|a whole|another|an entire) (?:day|morning|afternoon|evening|week|weekend|night)';
const facts = [
  `(?:i|we) (?:have )?missed (?:my|our) (?:${missed})`,
  `(?:i|we) (?:have )?(?:lost|wasted) ${cost}(?: of (?:work|my holiday|our holiday|my time))?`,
  `(?:i|we) (?:have )?(?:lost|wasted) (?:two|three|four|five|six|several|many) (?:hours|days|weeks)(?: of work)?`,
  `(?:i|we) (?:have )?lost (?:all )?(?:my|our) (?:photos|files|work|data|booking|deposit|customers|savings)`,
  `(?:i|we) (?:have )?lost (?:sales|customers|orders)`,
  `(?:i|we) (?:took|have taken|had to take) (?:a|the|half a|another) (?:day|morning|afternoon) off(?: work)?`,
  `(?:i|we) had to (?:cancel|postpone|rebook) (?:my|our) (?:trip|holiday|flight|meeting|appointment|booking|plans)`,
  `(?:i|we) had to (?:buy|rent|order) another one`,
  `(?:i|we) had to (?:sleep|spend the night) (?:at|in) the airport`,
  `(?:i|we) cannot (?:work(?! (?:as|for|out|with|on|around|through|it))|pay my (?:bills|rent)|pay our (?:bills|rent)|sleep|cook|shower|heat the house|open my shop|open our shop)`,
];
const fact = new RegExp(`\\b(${facts.join('|')})\\b`);

/** The harm that it did, in the agent's words to them: “you missed your interview”. */
export function impact({ told }: CustomerStatements): string | undefined {
  for (const { text } of told) {
    const found = fact.exec(text);
    if (!found || /\b(?:never|nearly|not want)\b/.test(text.slice(0, found.index))) continue;
    return toSecondPerson(found[1]!.replace(/^(i|we) have /, '$1 '));
  }
  return undefined;
}
