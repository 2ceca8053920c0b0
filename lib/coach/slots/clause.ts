import type { CustomerWords } from '../customer-words';
import { any, factsIn, money, named, noun, theirs, when } from '../facts';
import { shift, withCapitals } from '../perspective';

const owed = `(?:${named('my our the a an any')}|(?:a|an|any) (?:answer|reply|response|email|e-mail|call)|it|them|anything)`;
const place = `(?: (?:on|in|into|to|from|with) ${theirs})?`;

const works = any('work load open start connect sync charge print download update install ring heat respond');
const working = any(
  'working loading opening starting connecting syncing charging printing downloading updating installing ringing heating responding',
);
const acting = any(
  'crashing freezing dropping disconnecting leaking restarting rebooting hanging buffering stopping failing cutting',
);
const happened = any(
  'cancelled canceled delayed lost damaged deleted removed suspended blocked declined rejected refused closed disconnected',
);
const state = any(
  'down dead late broken gone empty missing slow stuck offline faulty cracked defective incomplete incorrect unavailable damaged delayed locked blocked overdue wrong frozen torn',
);
const tried = any('log sign get');
const used = any('access open use download find change cancel update install load print see reset delete');

const subject = `(?:${theirs}|it)`;
const facts = [
  // It does not do what it should.
  `${subject} (?:still )?(?:does not|did not|do not|will not|would not|never) (?:still )?(?:${works}(?: properly| correctly)?|turn on|switch on|log in|connect)${place}${when}`,
  `${subject} (?:is|are|was|were) (?:still )?not ${working}(?: properly| correctly)?${place}${when}`,
  `${subject} (?:has|have) (?:still )?(?:not been ${working}|stopped ${working}|never worked)${place}${when}`,
  `${subject} stopped ${working}${when}`,
  `${subject} keeps? ${acting}${when}`,
  `${theirs} (?:crashes|freezes|disconnects|leaks)${when}`,
  // It is in a bad way, or something was done to it.
  `${theirs} (?:is|are|was|were) (?:still )?${state}${when}`,
  `${theirs} (?:has|have) been (?:${state}|${happened})${when}`,
  `${theirs} (?:was|were|got) (?:${happened})(?: without (?:warning|notice|a reason|any reason))?${when}`,
  `${theirs} (?:has|have) (?:disappeared|vanished|expired)`,
  `${theirs} (?:came|arrived) (?:broken|damaged|empty|late|incomplete)`,
  // It has not come.
  `${subject} (?:still )?(?:has not|have not|has never|did not|never) (?:still )?(?:arrived?|come|been (?:delivered|sent|shipped|refunded|credited|replaced))${when}`,
  `(?:i|we) (?:still )?(?:have not|have never|did not|never) (?:received?|got|get) ${owed}${when}`,
  `(?:i|we) (?:am|are|have been) (?:still )?waiting for ${named('my our the a')}${when}`,
  // They cannot do what they came for.
  `(?:i|we) (?:still )?cannot (?:${tried} in(?:to)?(?: to)?(?: ${theirs})?|${used} ${theirs})${when}`,
  `(?:i|we) (?:am|was|are|were|have been|had been) locked out(?: of ${theirs})?${when}`,
  // Money.
  `(?:i|we|${theirs}) (?:was|were|have been|has been|got) (?:charged|billed|debited|overcharged)(?: ${money})?(?: (?:twice|three times))?(?: for ${named('my our the a')})?${when}`,
  // Nobody helps.
  `(?:nobody|no one) (?:answers|answered|replies|replied|responds|responded|called|came|helps|helped|has (?:answered|replied|responded|called|come))(?: me| us)?${when}`,
];
const fact = new RegExp(`^(?:${facts.join('|')})$`);

/** “I was charged for my order” is no trouble yet. */
const harmless = new RegExp(
  `^(?:i|we) .* (?:charged|billed|debited)(?: for .*)?$|${noun} (?:was|were|has been) (?:charged|billed|debited)$|\\b(?:into|to)$`,
);

/** A fact of the trouble, told by them, in the agent's words to them: “your parcel has not arrived”. */
export function clause(words: CustomerWords): string | undefined {
  const found = factsIn(words).find((part) => fact.test(part) && !harmless.test(part));
  return found && withCapitals(shift(found));
}
