import type { CustomerWords } from '../customer-words';
import { any, factsIn, money, named, theirs, when } from '../facts';
import { shift, withCapitals } from '../perspective';

const you = 'you (?:guys )?(?:have |had )?(?:just |already |now |again |still )?';
const done = any(
  'cancelled canceled lost deleted closed blocked suspended removed changed moved damaged broke delayed disconnected ignored declined rejected refused rescheduled downgraded',
);
const doing = any(
  'charging billing cancelling canceling losing changing moving blocking ignoring rescheduling',
);
const yours = `your ${any('driver courier engineer technician agent colleague store shop app website site system')}`;

const claims = [
  `${you}(?:charged|billed|overcharged|debited) (?:me|us|${theirs})(?: ${money})? (?:twice|three times)(?: for ${named('my our the a')})?${when}`,
  `${you}(?:overcharged|double charged) (?:me|us)${when}`,
  `${you}${done} (?:me|us|${theirs})(?: without (?:warning|notice|a reason|any reason|asking|telling me))?${when}`,
  `you (?:keep|kept) ${doing} (?:me|us|${theirs})${when}`,
  `you (?:have not|did not|never|still have not) (?:answered?|replied to|reply to|refunded?|delivered?|sent|send|credited|repaired?|replaced?) (?:me|us|${theirs})${when}`,
  `you (?:have )?(?:sent|delivered|gave|given) (?:me|us) (?:the wrong|a broken|a damaged|an empty|an old) ${any('item order parcel package size colour color phone box product replacement')}`,
  `you (?:have )?(?:refuse|refused) to (?:refund|replace|cancel|repair|answer|change) (?:me|us|it|${theirs})`,
  `${yours} (?:is|are|was) (?:down|not working|offline|broken)${when}`,
  `${yours} (?:never|did not|has not) (?:come|came|called|call|shown up|show up|arrived|arrive|replied|reply|work|answer|answered)(?: me| us)?${when}`,
  `${yours} (?:keeps|kept) (?:crashing|freezing|failing|logging (?:me|us) out)${when}`,
  `${yours} (?:hung up on|cancelled on|forgot|ignored) (?:me|us)${when}`,
];
const claimed = new RegExp(`^(?:${claims.join('|')})$`);

/**
 * What they say that the company did, in the agent's words: “we cancelled your order”. It is theirs to say, and
 * stands only in sentences that leave it with them: “You wrote that …”.
 */
export function claim(words: CustomerWords): string | undefined {
  const found = factsIn(words).find((part) => claimed.test(part));
  return (
    found &&
    withCapitals(
      shift(found.replace(/^you guys/, 'you').replace(/^your (app|website|site|system)\b/, 'the $1')),
    )
  );
}
