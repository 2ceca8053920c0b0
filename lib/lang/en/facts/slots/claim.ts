import { any, clauseOf, factsIn, money, theirs } from '../clause-grammar';
import { toSecondPerson } from '../second-person';
import type { CustomerStatements } from '../statements';

const you = 'you (?:have |had )?(?:just |already |now |still )?';
const done = any(
  'cancelled canceled lost deleted closed blocked suspended removed changed moved damaged broke delayed disconnected ignored declined rejected refused rescheduled downgraded',
);
const doing = any(
  'charging billing cancelling canceling losing changing moving blocking ignoring rescheduling',
);
const yours = `your ${any('driver courier engineer technician agent colleague store shop app website site system bot')}`;
const wrong = '(?:the wrong|a broken|a damaged|an empty|an old)';

const claimed = clauseOf([
  `(?:nobody|no one) (?:answers|answered|replies|replied|responds|responded|called|came|helps|helped|has (?:answered|replied|responded|called|come))(?: me| us)?`,
  `(?:i|we) (?:have )?heard nothing`,
  `${you}(?:charged|billed|debited) (?:me|us|${theirs})(?: ${money})? (?:twice|three times)`,
  `${you}(?:overcharged|double charged) (?:me|us)`,
  `${you}${done} ${theirs}`,
  `${you}${any('ignored blocked rejected delayed disconnected refused')} (?:me|us)`,
  `you (?:keep|kept|are still) ${doing} (?:me|us|${theirs})`,
  `you (?:keep|kept|are still) (?:sending|asking) (?:me|us) (?:reminders|bills|letters|emails|(?:for )?the same (?:documents|photo|question|questions|link|text))`,
  `you (?:have not|did not|never|still have not) (?:answered?|replied to|reply to|refunded?|delivered?|sent|send|credited|repaired?|replaced?) (?:me|us|${theirs})`,
  `you (?:have )?(?:sent|delivered|gave|given) (?:me|us) ${wrong} ${any('item order parcel package size colour color phone box product replacement')}`,
  `you (?:have )?(?:refuse|refused) to (?:refund|replace|cancel|repair|answer|change) (?:me|us|it|${theirs})`,
  `you charged (?:me|us) for (?:a|an|the) (?:service|subscription|plan|item|product) (?:i|we) (?:do not|did not|never) (?:use|used|order|ordered|want|wanted|have|had)`,
  `your (?:new |last |first )?${any('invoice bill statement calculation')} (?:is|was) (?:still )?(?:wrong|incorrect)`,
  `the ${any('replacement item parcel package phone product part parts one')} you sent(?: me| us)? (?:is|was|are|were|arrived|came) ${any('broken damaged wrong empty faulty cracked')}`,
  `${yours} (?:is|are|was) (?:down|not working|offline|broken)`,
  `${yours} (?:never|did not|has not) (?:come|came|called|call|shown up|show up|arrived|arrive|replied|reply|work|answer|answered)(?: me| us)?`,
  `${yours} (?:crashes|freezes|(?:keeps|kept) (?:crashing|freezing|failing|logging (?:me|us) out|sending (?:me|us) in circles))`,
  `${yours} (?:hung up on|cancelled on|forgot|ignored) (?:me|us)`,
  `${yours} left ${theirs} (?:outside|in the rain|on the street|at the wrong (?:address|house|door))`,
]);

/**
 * What they say that the company did, in the agent's words: “we cancelled your order”. It is theirs to say, and
 * stands only in sentences that leave it with them: “You wrote that …”.
 */
export function claim(words: CustomerStatements): string | undefined {
  const found = factsIn(words).flatMap((part) => claimed.exec(part.replace(/^you guys\b/, 'you'))?.[0] ?? []);
  return found[0] && toSecondPerson(found[0].replace(/^your (app|website|site|system)\b/, 'the $1'));
}
