/** Words by which what is said is no promise after all: it is usual, hoped for, asked, told of, or depends. */

/** What is usual is no promise to this customer. */
export const usual =
  /\b(?:usually|normally|typically|generally|as a rule|in most cases|on average|always|often|mostly|sometimes|every|each|daily|weekly|monthly|our (?:policy|terms|rules?|opening hours|standard)|per (?:day|week|month)|ordinarily|in general|tends? to|most (?:orders|parcels|refunds|customers))\b/;
/** What is hoped, asked or thought of. */
export const unsure =
  /\b(?:hope|hoping|hopefully|try|trying|aim|aiming|probably|likely|maybe|perhaps|possibly|ideally|if possible|i think|i believe|i guess|i expect|estimated?|happy to|glad to|like to|want to|want me to|shall i|shall we|do you|are you|please (?:call|send|write|reply|let))\b/;
/** The same of a word before the moment; after it, it is said of something else. */
export const notSaid =
  /\b(?:may|might|could|would|should|can't|cannot|can not|won't|will not|not|never|unable)\b/;
/** They are asked to do something first: “Send me the number and I will refund it today”. */
export const asksFirst =
  /^\W*(?:(?:hi|hello|dear|hey)\b[^,]*,\s*)?(?:@\w+ )*(?:(?:please|kindly|just|simply|then|so|do|ok|okay|sure|feel free to|could you|can you|would you) )*(?:send|dm|message|give|tell|let me know|let us know|reply|write|press|pop|drop|shoot|share|leave(?! (?:it|this|that|everything) (?:with|to) (?:me|us))|buy|order|pay|bring|take|come|call|ring|text|mail|e-?mail|post|show|sign|upload|fill|hand|put|type|enter|log|click|open|say|return|confirm|answer|forward|attach|hold|wait|keep|ask|use|pick|choose|name|quote|provide|get|slide|add|follow|direct)\b/;

/** What was told before is not promised now. */
export const told =
  /\b(?:said|wrote|told|promised|mentioned|asked|thought|explained|informed|announced|agreed|had|was|were|did|used to)\b/;
export const conditional =
  /^(?:if|unless|provided|assuming|in case|once|as soon as|as long as|should you|subject to|depending on|when|whenever|after|before)/;
/** “I will let you know by four if you can come”: there it means whether. */
export const asksWhether =
  /\b(?:let you know|tell you|know|check|see|confirm|ask|find out|look|hear|learn)\b/;
export const promises =
  /\b(?:i|we)(?: can| hereby| do|'ll| will)? (?:promise|assure|guarantee|confirm|make sure|ensure|see to it|give you my word)\b(?:(?: to)? you)?\W*$/;
/** Somebody else's word that is passed on. */
export const passedOn =
  /\b(?:confirm(?:s|ed)?|says?|tells? (?:me|us)|shows?|i (?:can )?see|(?:have|has|'ve) (?:now )?(?:arranged|made sure|ensured))\W*$/;
export const words = /^\W*(?:i|we) (?:promise|assure you|guarantee|confirm|can confirm)\b/;

/** What is offered first, and what would follow from it: “I can order one, and it ships today”. */
export const offersFirst =
  /\b(?:i|we) (?:can|could|would)\b(?! (?:see|confirm|tell|say|assure|promise|already|now)\b)/;
