/**
 * Promises with a time: “I will write by 4 pm”. One is found only where the grammar proves that somebody commits
 * themselves, now, to a deed, by a moment that is the deed's own. Offers, conditions, questions, opening hours, what was,
 * what is usual, and what is quoted are none; nor is a moment that belongs to a thing (“the 2 pm delivery”).
 */
import type { PromiseReading, StatedCommitment } from '../../facts';
import { momentsIn, type When } from './dates/when';
import { type Clause, clausesIn } from './promises/clauses';
import { agentHeads, customerHeads, goesOn, reported, wouldBe } from './promises/heads';
import { plainOf, promiseSentences } from './promises/sentences';

/** What is usual is no promise to this customer. */
const usual =
  /\b(?:usually|normally|typically|generally|as a rule|in most cases|on average|always|often|mostly|sometimes|every|each|daily|weekly|monthly|our (?:policy|terms|rules?|opening hours|standard)|per (?:day|week|month)|ordinarily|in general|tends? to|most (?:orders|parcels|refunds|customers))\b/;
/** What is hoped, asked or thought of. */
const unsure =
  /\b(?:may|might|could|would|should|hope|hoping|hopefully|try|trying|aim|aiming|probably|likely|maybe|perhaps|possibly|ideally|if possible|i think|i believe|i guess|i expect|estimated?|can't|cannot|can not|won't|will not|not|never|no later news|unable|happy to|glad to|like to|want to|want me to|shall i|shall we|do you|are you|please (?:call|send|write|reply|let))\b/;
/** What was told before is not promised now. */
const told =
  /\b(?:said|wrote|told|promised|mentioned|asked|thought|explained|informed|announced|agreed|had|was|were|did|used to)\b/;
const conditional =
  /^(?:if|unless|provided|assuming|in case|once|as soon as|as long as|should you|subject to|depending on|when|whenever|after|before)/;
/** “I will let you know by four if you can come”: there it means whether. */
const asksWhether = /\b(?:let you know|tell you|know|check|see|confirm|ask|find out|look)\b/;
const promises =
  /\b(?:i|we)(?: can| hereby| do|'ll| will)? (?:promise|assure|guarantee|confirm|make sure|ensure|see to it|give you my word)\b(?:(?: to)? you)?\W*$/;
/** Somebody else's word that is passed on. */
const passedOn =
  /\b(?:confirm(?:s|ed)?|says?|tells? (?:me|us)|shows?|i (?:can )?see|(?:have|has|'ve) (?:now )?(?:arranged|made sure|ensured))\W*$/;
const words = /^\W*(?:i|we) (?:promise|assure you|guarantee|confirm|can confirm)\b/;

/**
 * @param text a draft or a message
 * @param written when, in the agent's own time zone
 */
export function commitmentsIn(
  text: string,
  written: Date,
  { speaker, locale }: PromiseReading = { speaker: 'agent' },
): StatedCommitment[] {
  return promiseSentences(text).flatMap((line) => {
    const plain = plainOf(line);
    const isAsked = /\?\W*$/.test(line);
    const clauses = clausesIn(plain, written);
    const own = isAsked || usual.test(plain) ? undefined : promisedIn(clauses, written, locale, speaker);
    const when = own ?? (speaker === 'customer' && !isAsked ? reportedIn(plain, written, locale) : undefined);
    if (!when) return [];
    const { due, exact, doubt, other } = when;
    return [
      {
        line,
        due: due.toISOString(),
        exact,
        ...(own && speaker === 'customer' ? { by: 'customer' as const } : {}),
        ...(doubt ? { doubt } : {}),
        ...(other ? { other: other.toISOString() } : {}),
      },
    ];
  });
}

function promisedIn(
  clauses: readonly Clause[],
  written: Date,
  locale: string | undefined,
  speaker: 'agent' | 'customer',
): When | undefined {
  const heads = speaker === 'agent' ? agentHeads : customerHeads;
  let wasPromised = false;
  let isSupposed = false;
  for (const [n, { text, opener, apart }] of clauses.entries()) {
    if (apart === 'strong') isSupposed = false;
    if (conditional.test(opener)) {
      isSupposed = true;
      continue;
    }
    const moments = momentsIn(text, written, locale);
    const bare = without(text, moments);
    const before = clauses[n - 1]?.text ?? '';
    const isMain =
      /^(?:so)?$/.test(opener) || (opener === 'that' && (promises.test(before) || passedOn.test(before)));
    const head = headIn(bare, wasPromised && speaker === 'agent' ? [...heads, goesOn] : heads);
    const isPromise =
      head !== undefined && isMain && !isSupposed && !unsure.test(bare) && !isTold(bare, head.index);
    wasPromised = isPromise || (wasPromised && opener !== '');
    if (!isPromise || isConditionedBy(clauses, n)) continue;
    const when = moments.find((moment) => isOf(bare, head, moment));
    if (when) return when;
  }
  return undefined;
}

function headIn(text: string, heads: readonly RegExp[]): RegExpExecArray | undefined {
  for (const pattern of heads) {
    const found = pattern.exec(text);
    if (found) return found;
  }
  return undefined;
}

/** The same clause with its moments blank: “may” is not “in May”. */
const without = (text: string, moments: readonly When[]): string =>
  moments.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );

const isTold = (text: string, head: number): boolean => !words.test(text) && told.test(text.slice(0, head));

/** A condition that follows: “I refund you by Friday if you send it”. */
function isConditionedBy(clauses: readonly Clause[], n: number): boolean {
  const { text } = clauses[n]!;
  for (const { opener, apart } of clauses.slice(n + 1)) {
    if (apart) return false;
    if (/^(?:if|whether)/.test(opener) && asksWhether.test(text)) return false;
    if (conditional.test(opener) && !/^(?:when|after|before)/.test(opener)) return true;
  }
  return false;
}

/** A moment is the deed's own after it, or as the first words of all. */
function isOf(text: string, head: RegExpExecArray, { start, end }: When): boolean {
  if (start >= head.index) {
    const between = text.slice(head.index + head[0].length, start);
    return !belongsToNoun.test(between);
  }
  return (
    /^\W*(?:(?:and|so|then|but|ok|okay|yes|no|well|by|before|on|at|in|within|from|the|latest|first thing|around|about|later|sometime|between|good news)\W+)*$/.test(
      text.slice(0, start),
    ) && !/\b(?:i|we|you|it)\b/.test(text.slice(end, head.index))
  );
}

/** “I check why nobody came on Monday”, “the invoice of 3 December”, “your appointment on Friday”. */
const belongsToNoun =
  /\b(?:about|regarding|concerning|dated|from|of|for) (?:the|your|our|my|an?|this|that) (?:[a-z'-]+ ){0,3}(?:on|at|in|by)? ?$|\b(?:who|which|that|why) \w+ (?:came|went|was|were|had)|\b(?:the|your|our|my|this|that) (?:[a-z'-]+ ){0,2}(?:appointment|meeting|flight|booking|visit|interview|delivery|delivery slot|slot|event|webinar|invoice|session|class|reservation|trip|party|concert|train|ticket|bill|payment) (?:on|at|for|in|of|from|between) $/;

function reportedIn(plain: string, written: Date, locale: string | undefined): When | undefined {
  const told = reported.exec(plain);
  if (!told) return undefined;
  const rest = plain.slice(told.index + told[0].length);
  if (!wouldBe.test(rest) || /\b(?:not|never|only if|if)\b/.test(rest)) return undefined;
  const [when] = momentsIn(rest, written, locale);
  return when && { ...when, doubt: 'reported' };
}
