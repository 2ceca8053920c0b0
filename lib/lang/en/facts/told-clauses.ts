/**
 * What a message states as having happened: clauses that are not denied, supposed, asked, quoted or long over, and
 * whether it happened to its writer. Only these may be said back.
 */

/** A condition or a doubt takes its whole sentence with it. */
const supposedSentence =
  /\b(?:if|unless|whether|wish|imagine|suppose|otherwise|apparently|allegedly|hypothetically|in case|as if|as though|let us say|for example|e\.g\.)\b/;
/** Words of a possibility, within one clause. */
const supposed =
  /\b(?:would|should|might|could|will|shall|gonna|going to|(?<!(?:in|since|until|by|of|from|to|on|before) )may|must|can you|hope|hoping|think|thought|guess|believe|suspect|maybe|perhaps|probably|possibly|seems?|seemed|feels?|felt|looks like|afraid|worried|worry|almost(?! (?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d))|pretend|dream(?:t|ed)?|joke|joking|promise you|expecting|about to|says?|claims?|according to|reads?)\b/;
/** What follows is denied. */
const denied =
  /\b(?:it|this|that) (?:is|was) not (?:that|true|the case|because|as though|like)\b|\bnot (?:that|because)\b|\b(?:never|not) (?:said|say|saying|claimed|claim|claiming|meant|mean|complaining)\b|\bno,? i\b|\bfar from\b|\bi do not mean\b|\bnot like\b|\bwrong to (?:say|think)\b|\bno one (?:said|says)\b|\bnobody (?:said|says)\b|\bnot true\b/;
const kin =
  'sister|brother|mother|father|mum|mom|dad|wife|husband|partner|son|daughter|aunt|uncle|cousin|nan|gran|grandma|grandmother|grandad|grandpa|grandfather|friend|friends|neighbour|neighbours|neighbor|neighbors|colleague|colleagues|boss|flatmate|roommate|housemate|girlfriend|boyfriend|in-laws|parents|kids|children|landlord|tenant|client|clients|customer|customers|assistant|secretary|mate|mates|coworker|co-worker|fiance|fiancee|niece|nephew|ex';
/** Somebody else is who it happened to, or who did it. */
const others = new RegExp(
  `^(?:(?:now|also|and|today|yesterday|first|then|even|because|since) )*(?:(?:my|our|his|her|their|a|the|some) (?:[a-z]+ )?(?:${kin})|he|she|other people|others|everyone else|somebody else|someone else|a lot of people|many people|most people|people)\\b(?! (?:and|&) (?:i|me|we)\\b)|\\b(?:my|our|his|her|their) (?:[a-z]+ )?(?:${kin})(?:'s| s|s') |\\b(?:${kin}) of mine\\b`,
);
/** “… for her own order”. */
const ofOthers = /\b(?:his|her|their) (?:own )?[a-z]+$/;
/** It was at another time, or with somebody else. */
const elsewhere =
  /\b(?:last year|years? ago|years? back|months? ago|back then|in the past|used to|previously|in (?:19|20)\d\d|(?:my|our|the) (?:old|previous|former|other|last) (?:provider|company|bank|supplier|shop|store|insurer|airline|network|landlord|employer)|a competitor|your competitors?|another (?:company|provider|shop|store|bank|airline|supplier)|on (?:amazon|ebay))\b/;

const thinks =
  /\b(?:think|thought|hope|hoped|afraid|worried|worry|fear|doubt|believe|believed|guess|says?|said|claims?|claimed|told (?:me|us)|pretends?|pretended|suspect|reads?|wrote|assumed?|heard|wish|dreamt|imagine)$/;

const marks = /\s*(?:[,;:!?()…–—](?!\d)|\.(?!\d)|\s-+\s)\s*/;
const breaks =
  /\s*(?:[,;:!()…–—](?!\d)|\.(?!\d)|\s-+\s|\b(?:(?<!hundred )and(?! a half| a quarter)|but|so|because|which|that|while|although|though|or(?! (?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)\b)|then|yet|plus|therefore|however|after(?! (?:an?|over|almost|more|several|nearly|about|\d|[a-z-]+ (?:hours?|days?|weeks?|months?|years?|minutes?))\b)|before)\b)\s*/;

export interface ToldClause {
  /** In lower case, contractions apart. */
  text: string;
  /** The sentence that it stands in. */
  sentence: string;
  /** It happened to somebody else, or somebody else did it. */
  isOthers: boolean;
  /** It was at another time, or with another company. */
  isElsewhere: boolean;
}

/** @param statements the sentences of a message in lower case, without questions and quotations */
export function toldClauses(statements: readonly string[]): ToldClause[] {
  return statements.filter((sentence) => !supposedSentence.test(sentence)).flatMap(clausesOf);
}

function clausesOf(sentence: string): ToldClause[] {
  const told: ToldClause[] = [];
  let isOthers = false;
  for (const stretch of sentence.split(marks)) {
    const whole = tidy(stretch);
    if (!whole || denied.test(whole)) continue;
    // What is thought or said by others is what the next clause tells: “I am afraid that …”.
    let isSupposed = false;
    for (const part of whole.split(breaks)) {
      const text = tidy(part);
      if (!text) continue;
      const isOwn = /^(?:i|we|my|our|it|this)\b/.test(text);
      if (isOwn) isOthers = false;
      if (others.test(text)) isOthers = true;
      if (isSupposed || supposed.test(text)) {
        isSupposed = thinks.test(text);
        continue;
      }
      isSupposed = thinks.test(text);
      told.push({
        text,
        sentence,
        isOthers: isOthers || ofOthers.test(text),
        isElsewhere: elsewhere.test(text),
      });
    }
  }
  return told;
}

const tidy = (text: string): string =>
  text
    .replace(/\bcan not\b/g, 'cannot')
    .replace(/\s+/g, ' ')
    .trim();

/** The trouble is over: nothing of it is said back as if it went on. */
const over =
  /\b(?:(?:it|that|this|everything|all|they|(?:my|our|the|your) [a-z]+(?: [a-z]+)?) (?:(?:is|are|has|have|was|were|got|been|now|just|finally|also|since|already|all|both) )*(?:works?|working|worked|back|fixed|resolved|sorted|solved|arrived|came|delivered|repaired|restored|refunded|credited)(?: (?:now|again|today|this morning|yesterday|fine|in the end|after all|eventually|finally|safely|well|perfectly|at last))+|(?:now|finally|eventually|meanwhile|since then|in the end) (?:it |they |everything )?(?:has |have |is |are )?(?:works?|working|arrived|came|fixed|resolved|sorted|solved|back|turned up|showed up|been (?:fixed|solved|resolved|delivered|refunded|credited))|sorted (?:it|now|myself)|(?:i|we) (?:have )?(?:fixed|solved|sorted|resolved|found) it|found it|problem (?:is )?(?:solved|fixed|gone|resolved)|no longer (?:a problem|an issue|waiting|broken|down)|(?:is|are|was|were|has been|have been|got) (?:now |all |finally |since )?(?:sorted|resolved|solved|fixed)|all (?:good|sorted|fine|well)(?: now)?|never mind|(?:i|we) (?:have |finally |just |now )*(?:got|received) (?:it|them|(?:my|our|the) [a-z]+)(?: (?:today|now|this morning|yesterday|finally|in the end))|(?:it|they) (?:has |have |just |finally )*(?:arrived|turned up|showed up)\b(?! (?:broken|damaged|late|empty|smashed|cracked|wrong|without|with|in|open|dead|faulty|at))|that (?:fixed|solved|did) it|thanks? (?:you )?for (?:fixing|solving|sorting|resolving|sending it)|works? (?:again|now|fine|perfectly|great))\b/;
/** The same words, but it is not so. */
const notOver =
  /\b(?:not|never|nothing|nobody|no one|until|before|when|still|supposed|if|unless|once|want|need|wanted|would|should|could|will|can you|get it|get this|again and again|says?|said|claims?)\b/;

/** @param statements as for `toldClauses` */
export const isOver = (statements: readonly string[]): boolean =>
  statements.some((sentence) =>
    sentence.split(marks).some((stretch) => {
      const text = tidy(stretch);
      return over.test(text) && !notOver.test(text);
    }),
  );
