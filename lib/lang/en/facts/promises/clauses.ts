/** The clauses of a sentence, with what each is to the others: stated, conditional, or reported within another. */
import { expressionsIn } from '../dates/when';

export interface Clause {
  text: string;
  /** What opens it, such as “if” or “that”; empty for one that stands for itself. */
  opener: string;
  /** What parts it from the one before: a word that joins equals (“and if”), or a strong mark (“; if”). */
  apart?: 'joined' | 'strong';
  /** Where it stands in the sentence. */
  start: number;
  end: number;
}

const pronoun = '(?:i|we|you|he|she|it|they|there|someone|somebody|nobody|everything)';
const verb =
  '(?:will|is|are|was|were|has|have|had|can|could|should|comes|goes|arrives|shows|reaches|meets|opens|closes|brings|collects|takes|ends|starts|calls|rings|writes)';
/** Somebody or something that does something: “your bank shows …”, and not the second half of “a yes or a no”. */
const subject = `(?:${pronoun}\\b|(?:your|my|our|the|this|that|these|those|an?|all|his|her|their)\\b (?:[a-z'-]+ ){1,4}?${verb}\\b)`;
/** A clause begins here, whatever follows. */
const always =
  '(?:if|unless|because|although|though|whereas|which|who|whom|whose|why|what|whether|where|how|once(?! more| again)|when|whenever|provided(?: that)?|assuming|in case|as soon as|as long as|as promised|as agreed|as (?=i\\b|we\\b|you\\b)|so that|while|should you|subject to|depending on)';
/** And here, before somebody who does something. */
const sometimes = `(?:that(?= (?:[a-z]+s|was|were|came|went|arrived|will|would|did|had)\\b)|(?:that|so|before|after|until|till|since|than|for)(?= (?:i|we|you|he|she|it|they|your|my|our|the (?!day )\\w+ (?:is|are|was|were|has|have|will))\\b))`;
const joined = `(?:and|but|or|yet|plus)(?: then| also| so| please)?(?= (?:${subject}|will\\b|shall\\b|if\\b|unless\\b|when\\b|once\\b|please\\b|can\\b|could\\b|i'|we'|you'|it'))`;
const breaks = new RegExp(
  `(?:\\s*[;!?]\\s*|\\s*,(?=\\s)\\s*|:\\s+|\\s+[–—-]\\s+(?!\\d)|\\s*[–—](?=[a-z])|[()])(?:${joined} |(${always})\\b|(${sometimes}))?|\\s(?:(${joined}) |(${always})\\b|(${sometimes}))|^(${always})\\b`,
  'g',
);

/** Words that may stand around a moment which is all that a piece says. */
const besides =
  /\b(?:by|before|on|at|in|the|latest|or|so|no|later|than|first|thing|and|around|about|again|then|sometime|between|from|to|after|also|for|is|not|i|mean|within|until)\b|[^a-z]/g;

/** @param plain of `plainOf` */
export function clausesIn(plain: string, written: Date): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let opener = '';
  let apart: Clause['apart'];
  let pending = '';
  const add = (to: number): void => {
    const text = plain.slice(from, to);
    if (!/[a-z\d]/.test(text)) {
      pending += text;
      return;
    }
    const last = clauses.at(-1);
    if (opener === '' && isMoment(text, written)) {
      // A moment by itself belongs to what was said before it, or to what comes.
      if (last) {
        last.text += pending + text;
        last.end = to;
      } else {
        pending += text;
        return;
      }
    } else
      clauses.push({
        text: (clauses.length ? '' : pending) + text,
        opener,
        ...(apart ? { apart } : {}),
        start: clauses.length ? from : 0,
        end: to,
      });
    pending = '';
  };
  for (const match of plain.matchAll(breaks)) {
    add(match.index);
    const [found] = match;
    const word = match.slice(1).find((group) => group && !/^(?:and|but|or|yet|plus)/.test(group)) ?? '';
    opener = word.trim();
    apart = /[;!?]/.test(found) ? 'strong' : /\b(?:and|but|or|yet|plus)\b/.test(found) ? 'joined' : undefined;
    // What joined them stays between, so that “by Friday, at 4” is one expression still.
    pending += found
      .slice(0, found.length - word.length)
      .replace(/[a-z]+/g, (letters) => ' '.repeat(letters.length));
    from = match.index + found.length;
    const follows = /^ ?(if|unless|when|once)\b/.exec(plain.slice(from));
    if (!opener && follows) opener = follows[1]!;
  }
  add(plain.length);
  if (!clauses.length && pending) clauses.push({ text: pending, opener: '', start: 0, end: plain.length });
  return clauses;
}

function isMoment(text: string, written: Date): boolean {
  const moments = expressionsIn(text, written);
  if (!moments.length) return false;
  let rest = text;
  for (const { start, end } of moments.reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return rest.replace(besides, '') === '';
}
