/**
 * How the two write to each other, so that a sentence fits in. Matching the customer's style helps (Villarroel
 * Ordenes et al. 2019); their slang, slips and emoji are never copied.
 */
import type { Register } from '../../format/phrase';

const slang =
  /\b(?:lol|lmao|omg|wtf|btw|tbh|imo|idk|pls|plz|thx|ty|gonna|wanna|gotta|dunno|kinda|yeah|yep|nah|nope|ur|u|dude|mate|guys|hiya|hey|yo)\b/i;
const emoji = /\p{Extended_Pictographic}|[:;]-?[()DP]/u;
const salutation = /^\s*(?:dear|to whom it may concern|good (?:morning|afternoon|evening),)/i;
const valediction =
  /\b(?:(?:kind|best|warm)? ?regards|yours (?:sincerely|faithfully|truly)|sincerely|respectfully)\b/i;
const stiff =
  /\b(?:kindly|hereby|herewith|i am writing to|with regard to|regarding|pursuant|furthermore|therefore|i would be grateful|at your earliest|in accordance|please be advised|i wish to)\b/i;
const contracted = /\b\w+(?:n['’]t|['’](?:m|re|ve|ll|d))\b|\b(?:it|that|what|here|there|he|she)['’]s\b/i;

/** By what the customer wrote; two signs make it casual or formal, one makes it plain. */
export function registerOf(texts: readonly string[]): Register {
  const text = texts.join('\n');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const casual = [
    slang.test(text),
    emoji.test(text),
    letters > 30 && !/\p{Lu}/u.test(text),
    /^\s*\p{Ll}/u.test(text),
  ];
  const formal = [
    salutation.test(text),
    valediction.test(text),
    stiff.test(text),
    /\b(?:sir|madam)\b/i.test(text),
  ];
  const count = (signs: boolean[]): number => signs.filter(Boolean).length;
  const lean = count(casual) - count(formal);
  if (lean >= 2) return 'casual';
  return lean <= -2 ? 'formal' : 'plain';
}

/** An agent who has written so many words without a contraction does not use them. */
const enough = 25;

/**
 * “I'm” or “I am”? As the agent writes in this thread; until that can be told, as the customer does.
 */
export function contracts(agent: readonly string[], customer: readonly string[]): boolean {
  const own = agent.join('\n');
  if (contracted.test(own)) return true;
  if (own.split(/\s+/).length >= enough) return false;
  return registerOf(customer) !== 'formal' && contracted.test(customer.join('\n'));
}

/** What a following word must be, so that the short form does not end up stressed: “what it is, and”. */
const next = String.raw`(?= (?!now\b|today\b|and\b|or\b)[a-z])`;
const participle = String.raw`(?= (?:not |already |just |never )?(?:been|had|done|put|told|run|written|read|seen|gone|taken|tried|\w{2,}ed)\b)`;
const short: [pattern: RegExp, to: string][] = [
  [/\b(w)ill not\b/gi, "$1on't"],
  [new RegExp(`\\b(I) am${next}`, 'g'), "$1'm"],
  [new RegExp(`\\b(you|we|they) are${next}`, 'gi'), "$1're"],
  [new RegExp(`\\b(I|you|we|they) will${next}`, 'gi'), "$1'll"],
  [new RegExp(`\\b(I|you|we|they) have${participle}`, 'gi'), "$1've"],
  [new RegExp(`\\b(that|it|here) is${next}`, 'gi'), "$1's"],
  [/\b(c)annot\b/gi, "$1an't"],
  [/\b(do|does|did|is|are|was|were|has|have|had|should|could|would) not\b/gi, "$1n't"],
  [/\b(let) us\b/gi, "$1's"],
];

/** The same English sentence with the short forms that people use when they talk. */
export const contract = (sentence: string): string =>
  short.reduce((text, [pattern, to]) => text.replace(pattern, to), sentence);
