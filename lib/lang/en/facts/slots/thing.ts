import { type CustomerStatements, lettersOf } from '../statements';
import { supportNouns } from '../support-nouns';

/** What they speak of as “the” or “this” is the matter itself only with these; else it may be anything. */
const plain = new Set(
  'internet broadband wifi router modem app website portal account subscription membership contract parcel package order delivery invoice refund deposit booking reservation claim update appointment export backup voucher statement'.split(
    ' ',
  ),
);

/** Third-person verbs that a tagger easily takes for plural nouns: "my kettle leaks". */
const verbs = new Set(
  'leaks works crashes stops keeps fails breaks drops shows says needs looks runs makes starts goes comes rings freezes hangs lags charges bounces refuses rejects disconnects restarts reboots smells squeaks ships arrives'.split(
    ' ',
  ),
);

/** What is the company's own: from the agent's side it is not theirs. */
const ours = new Set('app website site portal policy dashboard'.split(' '));

/** “My dads phone” is not theirs, whatever the apostrophe. */
const kin =
  /^(?:dad|mum|mom|mother|father|wife|husband|son|daughter|sister|brother|friend|boss|neighbou?r|partner)s?\b/;

const brands = new Map(
  'PC Mac MacBook iPhone iPad Xbox PlayStation TV SIM AirPods Kindle'
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);

/** A name within it keeps its capital as they wrote it, but nobody is shouted back at. */
const cased = (words: readonly string[], original: string): string =>
  words
    .map((word, n) => {
      const written = new RegExp(`\\b${word}\\b`, 'i').exec(original)?.[0] ?? word;
      const isName = n < words.length - 1 && /^\p{Lu}\p{Ll}+$/u.test(written);
      return brands.get(word) ?? (isName ? written : word);
    })
    .join(' ');

const paying = /\b(?:charg|bill|debit|paid|pay|refund)/;

/** “On my phone” is how they did it, not what it is about. */
const means =
  '(?<!\\b(?:on|by|with|via|over|in|at|from|through|to|per) (?:all |both (?:(?:my|our|the|your) [a-z]+ and )?)?)';
const direct = new RegExp(`${means}\\b(?:the|this|that|your) ([a-z]+)`, 'g');

/** The object or service it is about, from the agent’s side: “your internet”. */
export function thing({ doc, original }: CustomerStatements): string | undefined {
  const owned: string[] = doc.match('(my|our) #Adjective? #Noun+').out('array');
  for (const phrase of owned) {
    const words = lettersOf(phrase).split(' ').slice(1);
    if (verbs.has(words.at(-1) ?? '')) words.pop();
    const head = words.at(-1);
    const isMeans = !new RegExp(`${means}\\b${lettersOf(phrase)}`).test(doc.text());
    // A card that was charged is how they paid, not what it is about.
    if (isMeans || (head === 'card' && paying.test(doc.text()))) continue;
    const name = words.join(' ');
    if (
      head &&
      words.length <= 3 &&
      supportNouns.has(head) &&
      /^[a-z][a-z -]+$/.test(name) &&
      !kin.test(name)
    )
      return `your ${cased(words, original)}`;
  }
  // Without an owner only what they speak of directly counts: "on the phone" is how, not what.
  const word = [...doc.text().matchAll(direct)].map(([, noun]) => noun!).find((noun) => plain.has(noun));
  return word ? `${ours.has(word) ? 'the' : 'your'} ${word}` : undefined;
}
