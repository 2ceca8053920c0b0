/** From the customer's mouth to the agent's: “my card was charged” -> “your card was charged”. */
import { numberInWords } from './numbers';

/** In this order; what was shifted is held in capitals until all is done, so that nothing is shifted twice. */
const pronounSwaps: [pattern: RegExp, to: string][] = [
  [/\b(?:i|we) am\b/g, 'YOU ARE'],
  [/\b(?:i|we) was\b/g, 'YOU WERE'],
  [/\bmyself\b/g, 'YOURSELF'],
  [/\bourselves\b/g, 'YOURSELVES'],
  [/\b(?:mine|ours)\b/g, 'YOURS'],
  [/\b(?:my|our)\b/g, 'YOUR'],
  [/\b(?:i|we|me|us)\b/g, 'YOU'],
  [/\byou (?:guys|people|all)\b/g, 'WE'],
  [/\byou are\b/g, 'WE ARE'],
  [/\byou were\b/g, 'WE WERE'],
  [/\byour\b/g, 'OUR'],
  // As an object it stands after a verb or a preposition, at the end or before one.
  [/\b(to|from|with|by|for|of|at|tell|told|paid|pay|called|call|wrote|asked|sent) you\b/g, '$1 US'],
  [/\byou\b/g, 'WE'],
];

/**
 * @param clause one finite clause in lower case, contractions apart, in the customer's words
 * @returns the same in the agent's words to them
 */
const swapPronouns = (clause: string): string =>
  pronounSwaps
    .reduce((text, [pattern, to]) => text.replace(pattern, to), clause)
    .replace(/\b[A-Z]{2,}\b/g, (word) => word.toLowerCase());

const names =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december)\b/g;

/** Names of days and months with their capital, in a text of lower case. */
export const withCapitals = (text: string): string =>
  text.replace(names, (name) => name.slice(0, 1).toUpperCase() + name.slice(1));

const spans = /\b\d{1,2}(?= (?:minute|hour|day|night|week|month|year)s?\b)/g;

/** A fact as they told it, as the agent says it to them. */
export const toSecondPerson = (fact: string): string =>
  withCapitals(swapPronouns(fact)).replace(spans, numberInWords);
