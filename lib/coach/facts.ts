/**
 * The parts of a message that may be said back. Every word of one must fit a small grammar of troubles: anything
 * else may be a slip of the keyboard, an insult, a name, or about their health or their money.
 */
import type { CustomerWords } from './customer-words';
import { things } from './things';

/** One of these words, for a regular expression. */
export const any = (words: string): string => `(?:${words.replaceAll(' ', '|')})`;

export const noun = any(
  `${[...things].join(' ')} refund money replacement item items service files screen link code driver courier engineer technician delivery history points balance`,
);
const adjective = any('new old last second first whole replacement online full');

/** A thing with one of these articles: “my new phone line”. */
export const named = (articles: string): string => `${any(articles)} (?:${adjective} )?${noun}(?: ${noun})?`;
export const theirs = named('my our the');

const day = any('monday tuesday wednesday thursday friday saturday sunday');
const number = any('a an two three four five six seven eight nine ten eleven twelve several many');
const span = `(?:for|in) (?:over |almost |more than |about )?(?:${number}|\\d{1,2}) (?:hour|day|week|fortnight|month|year)s?`;

/** When, for how long or how often, if it says so. */
export const when = `(?: (?:${span}|since ${day}|on ${day}|twice|three times|all the time|every (?:day|night|time)))?`;
export const money =
  '(?:[$€£]\\d[\\d,]*(?:\\.\\d\\d)?|\\d[\\d,]*(?:\\.\\d\\d)? (?:euros?|dollars?|pounds?))(?! (?:off|credit|voucher))';

/** What is asked, wished or supposed did not happen. */
const supposed =
  /\b(?:if|unless|when|whenever|would like|should|might|(?<!(?:in|since|until|by|of|from|to) )may|must|hope|wish|imagine|think|thought|maybe|perhaps|otherwise|whether|says|claims?|apparently)\b/;

const breaks =
  /\s*(?:[,;:!()…–—]|\.(?!\d)|\s-+\s|\b(?:and|but|so|because|which|that|while|although|though|or|then|yet|plus|therefore|however|after|before)\b)\s*/;

/** Openers and afterthoughts that belong to the letter and not to the fact. */
const opener = /^(?:well|now|again|also|ok|okay|hello|hi|hey|today|yesterday|even|just|yes|no|sorry) /;
const afterthought =
  / (?:now|today|yesterday|tonight|again|please|either|anymore|any more|at all|so far|already|this (?:morning|afternoon|evening|week|month)|last (?:night|week|month|year)|yet)$/;

/** The clauses in which they tell what happened, without what stands around the facts. */
export function factsIn({ told }: CustomerWords): string[] {
  return told
    .filter((sentence) => !supposed.test(sentence))
    .flatMap((sentence) => sentence.split(breaks))
    .map((part) => {
      let fact = part
        .replace(/\bcan not\b/g, 'cannot')
        .replace(/\s+/g, ' ')
        .trim();
      while (opener.test(fact)) fact = fact.replace(opener, '');
      while (afterthought.test(fact)) fact = fact.replace(afterthought, '');
      return fact;
    });
}
