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
  ['(never|not) .{0,2} (arrived|arrive|delivered|came|come|received)', 'the missing delivery'],
  ['(lost|missing) (parcel|package|order|delivery|item|luggage|letter)', 'the missing delivery'],
  ['(keeps|kept|keep) .{0,1} (crashing|crashed)', 'the crashes'],
  ['(crashes|crashed|crashing)', 'the crashes'],
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
  ['(slow|slowly|lagging)', 'the slow speed'],
  ['(rude) .{0,3} (agent|staff|colleague|man|woman|person)', 'the way you were spoken to'],
];

/** Heads that say nothing about the case, or that it would be wrong to echo. */
const emptyHeads = new Set(
  'wife husband mother father mum mom dad son daughter partner kid kids child children family friend boss colleague brother sister name day time life mind head hair wit fault opinion problem issue question message email mail call ticket case request patience money way question business complaint lawyer solicitor attorney bank last first second third language tone blood end rope tether turn house home work job friends customers clients company reply answer number address weekend evening morning afternoon night week month year hand face eyes hands body health leg arm age point thing things stuff'.split(
    ' ',
  ),
);

/** Third-person verbs that a tagger easily takes for plural nouns: "my kettle leaks". */
const verbs = new Set(
  'leaks works crashes stops keeps fails breaks drops shows says needs looks runs makes starts goes comes rings freezes hangs lags charges bounces refuses rejects disconnects restarts reboots smells squeaks ships arrives'.split(
    ' ',
  ),
);

const services =
  '(internet|broadband|wifi|router|connection|phone line|app|website|parcel|package|order|delivery|invoice|bill|refund|subscription|account|booking|flight|ticket|laptop|phone|card|payment|password|licence|license|boiler|heating|power|export|report|printer|washing machine|fridge|sofa|table|tv|contract|policy|claim|appointment|statement|backup|update)';

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

function thingIn(doc: Doc): string | undefined {
  const owned: string[] = doc.match('(my|our) #Adjective? #Noun+').out('array');
  for (const phrase of owned) {
    const words = clean(phrase).split(' ').slice(1);
    if (verbs.has(words.at(-1) ?? '')) words.pop();
    const head = words.at(-1);
    if (
      words.length &&
      words.length <= 3 &&
      head &&
      !words.some((word) => emptyHeads.has(word)) &&
      /^[a-z][a-z -]+$/.test(words.join(' '))
    ) {
      return `your ${words.join(' ')}`;
    }
  }
  const named = clean(doc.match(services).first().text());
  return named ? `your ${named}` : undefined;
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
    .match(`(#Value|two|three|several) ${units} (later|now|ago|and|without|with)`)
    .match(`(#Value|several) ${units}`)
    .out('array');
  const found = clean(spans[0] ?? later[0] ?? '');
  if (!found || /\b(a|an|1|one) (second|minute)/.test(found)) return undefined;
  return inWords(found);
}

function timesIn(doc: Doc): string | undefined {
  const counted = clean(doc.match('(#Value|several|many) times').first().text());
  if (counted) return inWords(counted);
  const ordinal = clean(
    doc
      .match(
        '(second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|7th) (time|message|email|mail|call|ticket|attempt|request|letter)',
      )
      .first()
      .text(),
  );
  const count = {
    second: 'twice',
    '2nd': 'twice',
    third: 'three times',
    '3rd': 'three times',
    fourth: 'four times',
    '4th': 'four times',
    fifth: 'five times',
    '5th': 'five times',
    sixth: 'six times',
    '6th': 'six times',
    seventh: 'seven times',
    '7th': 'seven times',
  };
  return count[ordinal.split(' ')[0] as keyof typeof count];
}

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Small numbers as words, as a person would write them. */
const inWords = (text: string): string => text.replace(/^\d+/, (digits) => small[Number(digits)] ?? digits);

const clean = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N} '-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
