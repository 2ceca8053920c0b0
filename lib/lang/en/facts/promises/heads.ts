/** The words by which somebody commits themselves: who, that it lies ahead, and that something is done. */

const will = "(?:'ll| will| shall|(?: am|'m| are|'re) (?:going to|about to))";
const adverbs =
  '(?: (?:now|then|also|personally|certainly|definitely|gladly|happily|myself|ourselves|immediately|just|again|quickly|of course|be sure to|make sure to|be sure and|go ahead and|too|all|both|either|still))*';

/** What somebody does for a customer, in the form after “will”. */
const done =
  'sent|shipped|posted|dispatched|delivered|refunded|credited|reimbursed|paid|replaced|fixed|repaired|restored|resolved|sorted|solved|processed|released|returned|collected|contacted|called|corrected|updated|completed|finished|done|ready|back|informed|notified|told|cancelled|removed|activated|transferred|picked up|out for delivery|on its way|on the way|in your|with you|at your|there|here|in touch|installed|reviewed|answered|live|up and running';
const doing =
  'coming|calling|sending|writing|ringing|phoning|emailing|mailing|refunding|shipping|posting|checking|coming back|getting back|following up|updating|visiting|delivering|crediting|replying|contacting';

/** “I will be …”: only what is a deed. “I will be out until Monday” is none. */
const being = `(?:in touch|back (?:to|with)|with you|at your|there (?:at|by|on|between)|${doing}|able to (?:tell|give|send|confirm))`;
/** What is said with “will” and promises nothing to be done by then. */
const noDeed =
  'not|never|no longer|be|have to|need|want|try|aim|hope|attempt|wait|keep|hold|stay|remain|close|open|miss|leave|start|stop|end|expire|assume|like|love|know|see(?! (?:to|that)\\b)|be able|only|probably|possibly|perhaps|likely|hopefully|maybe|leave the|think|expect|march|work from|travel|return to the office|go on';
const present =
  'call|ring|phone|write|send|check|look|test|update|refund|come back|get back|let you know|follow up|follow|report|email|mail|post|ship|credit|reply|answer|give you|deliver|visit|chase|tell you|confirm|ask';

/** A word of a noun phrase: none by which it would go on to something else (“a volume of calls”). */
const word =
  "(?!(?:of|are|is|was|were|and|or|to|in|on|at|for|with|from|by|has|have|had|be|been|being|not|will|that|who|which|whose|if|when|than|as|a|an|the|your|our|my)\\b)[a-z'-]+";
const thing = `(?:it|they|he|she|this|that|everything|all of (?:it|this)|someone|somebody|[a-z]+ from (?:our|the) [a-z]+|(?:the|your|an?|my|our|his|her|their) (?:${word} ){0,3}?${word})`;
const reaches = `arrive|reach|come|be (?:[a-z]+ly )?(?:${done})|be (?:${doing})|call|ring|phone|write|email|contact|visit|get back|get in touch|follow up|fix|repair|restart|replace|collect|pick|bring|deliver|ship|show|appear|land|hit your|go out|go back|leave (?:our|the|us)|update|reply|respond|send|check|look|get (?:to|it|you|there)|refund|make it|be in|confirm|have (?:it|this|that|everything|an answer|the answer)|let you know|return|review|answer|finish|complete|install`;
const reachesNow =
  'arrives|reaches|comes|changes (?:the|your|it)|swaps|tests|resets|releases|posts|emails|contacts|completes|confirms|answers|calls|rings|writes|visits|fixes|repairs|restarts|replaces|collects|picks|brings|delivers|ships|shows?(?= (?:up|on|in|at|by|within|everywhere|there|with)\\b|\\s*$|\\s{3})|appears|lands|goes out|leaves (?:our|the|us)|updates|replies|sends|checks|looks|refunds|gets back|gets to|follows up|installs';

/** What reaches us is not yet with the customer. */
export const reachesUs = /^\W*(?:to|in to|in with|at) (?:me|us)\b/;

/** What is between who it is and what they do further on: “I am testing it now and write to you by noon”. */
const meanwhile =
  '(?:(?! (?:to|told|asked|said|wrote|that|who|which|was|were|can|could|may|might|should|not|if)\\b).){0,60}?';
const arranged =
  "(?:i|we)(?: have|'ve)?(?: just| now| also| already)* (?:asked|arranged for|booked|scheduled)";
const theirDeed =
  'to (?:call|ring|phone|write|e-?mail|contact|visit|come|send|get back|update|refund|bring|deliver|collect)';
/** Somebody else was asked to do it: “I have asked Ruth, my supervisor, to call you by four”. */
export const arranges = new RegExp(`\\b${arranged}\\b`);
export const goesOnArranged: readonly RegExp[] = [new RegExp(`^\\W*${theirDeed}\\b`)];

export const agentHeads: readonly RegExp[] = [
  new RegExp(`\\b(?:i|we)${will}${adverbs} (?!(?:${noDeed})\\b)[a-z]`),
  new RegExp(`\\b(?:i|we)${will}${adverbs} be ${being}`),
  new RegExp(
    `\\byou${will}${adverbs} (?:hear|get|have(?! (?:to|until|been)\\b)|receive|find|see|be (?:${done}))\\b`,
  ),
  new RegExp(`(?:^|\\b)${thing}${will}${adverbs} (?:${reaches})\\b`),
  new RegExp(
    `(?<!\\b(?:when|if|that|as|how|what|before|after|once|did|do|can|could|may|shall|should|would|will|must|have) )\\b(?:i|we)${adverbs} (?:${present})\\b`,
  ),
  new RegExp(
    `(?:^|[,;] ?|\\b(?:and|then|so) )(?:${adverbs} ?)you (?:hear|get|receive|have (?:it|that|them|an?|the|your|news|my|our))\\b`,
  ),
  new RegExp(`(?:^|\\b)${thing} (?:${reachesNow})\\b`),
  new RegExp(`\\b(?:i am|i'm|we are|we're)${adverbs} (?:${doing})\\b`),
  /^\W*(?:please )?(?:expect|look out for|watch out for|you can expect|you may expect) (?:my|our|a|an|the|to hear|your|it|news)\b/,
  new RegExp(`\\b(?:i|we)\\b${meanwhile} and (?:then )?(?:${present})\\b`),
  new RegExp(
    `\\b(?:it|they|he|she|(?:the|your|a) [a-z]+)\\b${meanwhile} and (?:then )?(?:${reachesNow}) (?:you|your)\\b`,
  ),
  new RegExp(`\\b${arranged} (?:[a-z'-]+ ){1,5}?${theirDeed}\\b`),
  /\byou can expect\b/,
  /\b(?:it|they|(?:the|your) (?:refund|money|parcel|order|package|replacement|card|funds)) (?:is|are) (?:on|in|with|at) you(?:r|rs)?\b/,
];

/** It goes on without saying again who: “I check the line, then call you by four”; “I asked, and will call you”. */
export const goesOn: readonly RegExp[] = [new RegExp(`^\\W*(?:and |then |but |or )*(?:${present})\\b`)];
export const goesOnAhead: readonly RegExp[] = [
  new RegExp(`^\\W*(?:and |then |but )*(?:will|shall)${adverbs} (?!(?:${noDeed})\\b)[a-z]`),
];

/** What a customer says that they will do, where the agent waits for it. */
export const customerHeads: readonly RegExp[] = [
  new RegExp(
    `\\b(?:i|we)${will}${adverbs} (?:be )?(?:send|upload|forward|e-?mail|mail|reply|answer|respond|get back|let you know|call|ring|phone|pay|transfer|settle|return|post|ship|drop (?:it|them|the)|bring|check|try (?:it|that|this|the|again)|test|provide|fill|sign|scan|confirm|write|come back (?:to you|with)|sending|calling|paying|returning|posting)\\b`,
  ),
];
