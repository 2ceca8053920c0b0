/**
 * What the customer's own words offer for a validating sentence. A slot is filled only from what they wrote;
 * one that is unsure stays empty, and a phrase that needs it is not offered.
 */
import nlp from 'compromise/three';
import { prepare } from '../engine/prepare';

export interface Slots {
  /** The object or service it is about, from the agent's side: "your internet". */
  thing?: string;
  /** What went wrong, as a noun: "the outage". */
  problem?: string;
  /** How long: "six hours". */
  dur?: string;
  /** How often: "three times". */
  times?: string;
}

/** Verbs and adjectives of trouble, and the noun for each. The first that matches wins. */
const problems: [pattern: string, noun: string][] = [
  ['(charged|billed|debited) (me|us)? twice', 'the double charge'],
  [
    '(double|duplicate|wrong|extra|unknown|unauthorised|unauthorized) (charge|payment|invoice)',
    'the wrong charge',
  ],
  ['(someone|somebody|stranger) .{0,2} (logged|signed) in', 'the strange sign-in'],
  ['(account) .{0,3} (hacked|compromised)', 'the break-in to your account'],
  [
    '(parcel|package|order|delivery|item|letter|gift|present|box|shoes|dress|replacement|suitcase) .{0,5} (never|not) .{0,2} (arrived|arrive|delivered|came|come|received)',
    'the missing delivery',
  ],
  ['(never|not) .{0,1} (delivered|received) .{0,2} (parcel|package|order|item|it)', 'the missing delivery'],
  ['(lost|missing) (parcel|package|order|delivery|item|luggage|letter)', 'the missing delivery'],
  ['(keeps|kept|keep) .{0,1} (crashing|crashed)', 'the crashing'],
  ['(crashes|crashed|crashing)', 'the crashing'],
  ['(keeps|kept|keep) .{0,1} (dropping|disconnecting|cutting)', 'the dropped connection'],
  ['(locked) (out|me out|us out)', 'being locked out'],
  ['(can|could) not .{0,1} (log|sign|get) (in|into)', 'being locked out'],
  [
    '(internet|broadband|line|connection|network|wifi|service|website|site|system|shop|server|tv|phone) .{0,4} (down|out|dead|offline)',
    'the outage',
  ],
  ['(no|without) .{0,1} (internet|broadband|connection|service|signal|power|heating|water)', 'the outage'],
  ['(delayed|delay|late)', 'the delay'],
  ['(wrong) (item|size|colour|color|product|order|address|name|amount)', 'the wrong order'],
  ['(broken|damaged|cracked|faulty|defective)', 'the damage'],
  ['(error) (message|code|again)', 'the error'],
  ['(slow|lagging|sluggish)', 'the slow speed'],
  ['(rude) .{0,3} (agent|staff|colleague|man|woman|person)', 'the way you were spoken to'],
];

/** Things and services that support is about. Another noun would be a guess: "my wall", "my wife". */
const things = new Set(
  'internet broadband wifi router modem connection line app website site portal account profile subscription membership plan contract parcel package order delivery invoice bill statement receipt refund payment deposit fee charge transfer card booking reservation flight ticket seat luggage suitcase room laptop computer phone tablet tv console printer camera headphones watch speaker charger battery screen keyboard washer dishwasher fridge freezer oven kettle boiler heating meter power electricity gas water sofa table bed mattress chair wardrobe bike scooter car password login licence license key export import report backup update dashboard calendar inbox playlist library photos files claim policy appointment prescription medicine dress shoes jacket shirt suit ring voucher coupon gift photo data pass visa permit loan mortgage pension'.split(
    ' ',
  ),
);

/** Without "my" these may be anything. */
const vague = new Set(
  'line plan site key pass data fee charge power water gas ring screen seat room table watch import photo photos picture screenshot'.split(
    ' ',
  ),
);

/** Third-person verbs that a tagger easily takes for plural nouns: "my kettle leaks". */
const verbs = new Set(
  'leaks works crashes stops keeps fails breaks drops shows says needs looks runs makes starts goes comes rings freezes hangs lags charges bounces refuses rejects disconnects restarts reboots smells squeaks ships arrives'.split(
    ' ',
  ),
);

/**
 * @param texts the customer's messages, oldest first; the newest that fills a slot wins
 */
export function slotsFrom(texts: readonly string[]): Slots {
  const slots: Slots = {};
  for (const text of [...texts].reverse().slice(0, 4)) {
    const doc = nlp(prepare(text).text.slice(0, 4000).replace(/[’]/g, "'").toLowerCase());
    doc.contractions().expand();
    slots.thing ??= thingIn(doc);
    slots.problem ??= problems.find(([pattern]) => doc.has(pattern))?.[1];
    slots.dur ??= durationIn(doc);
    slots.times ??= timesIn(doc);
  }
  return slots;
}

type Doc = ReturnType<typeof nlp>;

/** What is the company's own: from the agent's side it is not theirs. */
const ours = new Set(['app', 'website', 'site', 'portal', 'policy', 'dashboard']);

const paying = /\b(?:charg|bill|debit|paid|pay|refund)/;

const direct = /(?<!\b(?:on|by|with|via|over|in|at|from|through) )\b(?:the|this|that|your) ([a-z]+)/g;

function thingIn(doc: Doc): string | undefined {
  const owned: string[] = doc.match('(my|our) #Adjective? #Noun+').out('array');
  for (const phrase of owned) {
    const words = clean(phrase).split(' ').slice(1);
    if (verbs.has(words.at(-1) ?? '')) words.pop();
    const head = words.at(-1);
    // A card that was charged is how they paid, not what it is about.
    if (head === 'card' && paying.test(doc.text())) continue;
    if (head && words.length <= 3 && things.has(head) && /^[a-z][a-z -]+$/.test(words.join(' '))) {
      return `your ${words.join(' ')}`;
    }
  }
  // Without an owner only what they speak of directly counts: "on the phone" is how, not what.
  const word = [...doc.text().matchAll(direct)]
    .map(([, noun]) => noun!)
    .find((noun) => things.has(noun) && !vague.has(noun) && !(noun === 'card' && paying.test(doc.text())));
  return word ? `${ours.has(word) ? 'the' : 'your'} ${word}` : undefined;
}

const units =
  '(second|minute|hour|day|night|week|fortnight|month|year|seconds|minutes|hours|days|nights|weeks|months|years)';

function durationIn(doc: Doc): string | undefined {
  const spans: string[] = doc
    .match(
      `(for|waited|waiting|been|over|almost|nearly|took|after|of|than) (the|last|past|over|almost|nearly|more|than|about|exactly|now)? (#Value|a|an|two|three|several) ${units}`,
    )
    .match(`(#Value|a|an|several) ${units}`)
    .out('array');
  const later: string[] = doc
    .match(`(#Value|two|three|several) ${units} (later|now|without)`)
    .match(`(#Value|several) ${units}`)
    .out('array');
  const found = clean(spans[0] ?? later[0] ?? '');
  // A part of an hour is not an hour.
  if (/\b(half|quarter of) an? /.test(doc.text()) && /^(a|an) /.test(found)) return undefined;
  if (!found || /\b(a|an|1|one) (second|minute)|'/.test(found)) return undefined;
  return inWords(found);
}

/** Getting in touch: only then does a count say how often they had to. */
const contact =
  /\b(?:call|phon|r[iau]ng\b|writ|wrote|e-?mail|messag|contact|ask|chat|told|tell|explain|ticket|reach|report|mail|letter|speak|spoke|talk)/;
const twiceAndOn = ['', '', 'twice', 'three times', 'four times', 'five times', 'six times', 'seven times'];

function timesIn(doc: Doc): string | undefined {
  const sentences: string[] = doc.sentences().out('array');
  for (const sentence of sentences.filter((text) => contact.test(text))) {
    const own = nlp(sentence);
    const counted = clean(own.match('(#Value|several|many) times').first().text());
    if (counted) return inWords(counted);
    const ordinal =
      /\b(second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th) (?:time|message|e?mail|call|ticket|attempt|request|letter)\b/.exec(
        sentence,
      )?.[1];
    if (ordinal) return twiceAndOn[ordinals.findIndex((names) => names.includes(ordinal))];
  }
  return undefined;
}

const ordinals = [
  [],
  [],
  ['second', '2nd'],
  ['third', '3rd'],
  ['fourth', '4th'],
  ['fifth', '5th'],
  ['sixth', '6th'],
  ['seventh', '7th'],
];

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Small numbers as words, as a person would write them. */
const inWords = (text: string): string => text.replace(/^\d+/, (digits) => small[Number(digits)] ?? digits);

const clean = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N} '-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
