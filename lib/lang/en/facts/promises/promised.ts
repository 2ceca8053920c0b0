/** The promises of one sentence, each with its clause and its moment. */
import { momentsIn, type When } from '../dates/when';
import { type Clause, clausesIn } from './clauses';
import { agentHeads, arranges, customerHeads, goesOn, goesOnAhead, goesOnArranged, reachesUs } from './heads';
import {
  asksFirst,
  asksWhether,
  conditional,
  notSaid,
  offersFirst,
  passedOn,
  promises,
  told,
  unsure,
  usual,
  words,
} from './stance';

export interface Promised {
  /** Where its clause stands, in the sentence. */
  start: number;
  end: number;
  when: When;
}

/** @param plain of `plainOf` */
export function promisedIn(
  plain: string,
  written: Date,
  locale: string | undefined,
  speaker: 'agent' | 'customer',
): Promised[] {
  if (usual.test(plain)) return [];
  const clauses = clausesIn(plain, written);
  const found: Promised[] = [];
  /** The clause before promises; it has said who it is that goes on. */
  let wasPromised = false;
  let isOurs = false;
  let isArranged = false;
  let isSupposed = false;
  for (const [n, { text, opener, apart, start, end }] of clauses.entries()) {
    if (apart === 'strong' && !/^\W*then\b/.test(text)) isSupposed = false;
    if (conditional.test(opener)) {
      isSupposed = true;
      continue;
    }
    const moments = momentsIn(text, written, locale);
    const bare = without(text, moments);
    const before = clauses[n - 1]?.text ?? '';
    const isAsked: boolean = !wasPromised && asksFirst.test(text);
    const isMain =
      /^(?:so)?$/.test(opener) || (opener === 'that' && (promises.test(before) || passedOn.test(before)));
    const head = headIn(
      bare,
      speaker === 'customer'
        ? customerHeads
        : [
            ...agentHeads,
            ...(wasPromised ? goesOn : []),
            ...(isOurs ? goesOnAhead : []),
            ...(isArranged ? goesOnArranged : []),
          ],
    );
    const isPromise: boolean =
      head !== undefined &&
      isMain &&
      !isSupposed &&
      !isAsked &&
      !unsure.test(bare) &&
      !isTold(bare, head.index);
    if (isMain && /^\W*(?:\w+ )?(?:i|we)\b/.test(text)) isOurs = true;
    if (arranges.test(text)) isArranged = true;
    if (isAsked || offersFirst.test(text)) isSupposed = true;
    wasPromised = isPromise || (wasPromised && opener !== '');
    if (!head || !isPromise || isConditionedBy(clauses, n)) continue;
    const when = moments.find(
      (moment) => isOf(bare, head, moment) && !notSaid.test(bare.slice(0, moment.end)),
    );
    if (when) found.push({ start, end, when });
  }
  return found;
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
    if (conditional.test(opener) && !/^(?:when|after|before|in case)/.test(opener)) return true;
  }
  return false;
}

/** A moment is the deed's own after it, or as the first words of all. */
function isOf(text: string, head: RegExpExecArray, { start, end }: When): boolean {
  if (start >= head.index) {
    // Within the words that promise it is something else's: “it is in the van today and reaches you …”.
    if (start < head.index + head[0].length) return false;
    const between = text.slice(head.index + head[0].length, start);
    return !belongsToNoun.test(between) && !reachesUs.test(between);
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
