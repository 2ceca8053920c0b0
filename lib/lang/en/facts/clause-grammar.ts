/**
 * The parts of a message that may be said back. Every word of one must fit a small grammar of troubles: anything
 * else may be a slip of the keyboard, an insult, a name, or about their health or their money.
 */
import type { CustomerStatements } from './statements';
import { supportNouns } from './support-nouns';

/** One of these words, for a regular expression. */
export const any = (words: string): string => `(?:${words.replaceAll(' ', '|')})`;

const noun = any(
  `${[...supportNouns].join(' ')} refund money replacement item items service services files screen link code driver courier engineer technician delivery history points balance email emails message messages letter letters chair chairs machine heating payment payments price tracking confirmation product coat`,
);
const modifier = any(
  'new old last second first third whole replacement online full washing coffee credit debit bank phone mobile password reset gift winter dining order delivery booking annual monthly yearly premium electric gas return customer billing shipping tracking reset login hotel train flight house home front back main',
);

/** A thing with one of these articles: “my new phone line”. */
export const named = (articles: string): string =>
  `${any(articles)} (?:${modifier} ){0,2}${noun}(?: ${noun})?`;
export const theirs = named('my our the');

const day = any('monday tuesday wednesday thursday friday saturday sunday');
const number = any('a an two three four five six seven eight nine ten eleven twelve several many');
export const span = `(?:over |almost |more than |about )?(?:${number}|\\d{1,2}) (?:minute|hour|day|week|fortnight|month|year)s?`;
export const money =
  '(?:[$€£]\\d[\\d,]*(?:\\.\\d\\d)?|\\d[\\d,]*(?:\\.\\d\\d)? (?:euros?|dollars?|pounds?))(?! (?:off|credit|voucher))';

/** What may follow a fact and belongs to it: when, where, how. */
const more = [
  `(?:for|in|after) ${span}`,
  `(?:since|on) ${day}`,
  `(?:on|in|into|to|from|with|of|for) (?:${named('my our the a an any')}|it)`,
  'twice',
  'three times',
  'all the time',
  'every (?:day|night|time|evening|morning|few minutes)',
  'on time',
  'in time',
  'in full',
  'as (?:promised|described|agreed|ordered)',
  'properly',
  'correctly',
  'anymore',
  'without (?:any )?(?:warning|notice|reason|a reason|explanation|asking (?:me|us)|telling (?:me|us))',
  'when (?:i|we) (?:open|start|use|log in|check out|pay)(?: it| them)?',
].join('|');

/** What follows may be left away, and the rest stays true. */
const rest =
  '(?=$| (?:for|after|since|even|due|this|last|too|yet|now|again|today|yesterday|tonight|either|already|anymore|over|despite|at all)\\b|(?<=\\b(?:flight|trip|train|journey)) (?:to|from)\\b| (?:on|at|in) (?:\\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:morning|afternoon|evening)))';

/** What is told of somebody or something, of whom it is said once: a long list of things is not gone through for each. */
export const toldOf = (subject: string, told: readonly string[]): string =>
  `${subject} (?:${told.join('|')})`;

/** A clause that begins with one of these facts, as far as it is understood. */
export const clauseOf = (facts: readonly string[]): RegExp =>
  new RegExp(`^(?:${facts.join('|')})(?: (?:${more})){0,2}${rest}`);

/** Openers and afterthoughts that belong to the letter and not to the fact. */
const opener = /^(?:well|now|again|also|ok|okay|hello|hi|hey|today|yesterday|even|just|yes|no|sorry) /;
const afterthought =
  / (?:now|today|yesterday|tonight|again|please|either|anymore|any more|at all|so far|already|this (?:morning|afternoon|evening|week|month)|last (?:night|week|month|year)|yet)$/;

/** The clauses in which they tell what happened and is not over, without what stands around the facts. */
export function factsIn({ told, over }: CustomerStatements): string[] {
  if (over) return [];
  return told.map(({ text }) => {
    let fact = text;
    while (opener.test(fact)) fact = fact.replace(opener, '');
    while (afterthought.test(fact)) fact = fact.replace(afterthought, '');
    return fact;
  });
}
