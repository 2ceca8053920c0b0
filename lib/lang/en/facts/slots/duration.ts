import { numberInWords, numberOf, numberSource } from '../numbers';
import type { CustomerStatements } from '../statements';
import { supportNouns } from '../support-nouns';

const unit = '((?:minute|hour|day|night|week|fortnight|month|year)s?)\\b';
const number = `(?:(?:a|an|${numberSource}|several)(?: and a (?:half|quarter))?)`;
/** What a whole span is not part of: “2-3 weeks”, “two to three weeks”, “half a day”. */
const alone = `(?<![\\w.,:/#-])(?<!\\b(?:to|or|half|quarter of|three quarters of|every|each|per|within|in|under|than|only|just|barely|up to|about|not even|another|the next|first|next|past and|least) )`;
const more =
  '(?:over |more than |at least |well over |exactly |already |now |the (?:last|past) |a good |almost |nearly |about |around |roughly )*';
const span = `(${more})((?:${number})) ?${unit}(?! (?:to|or) (?:an? |\\d|${numberSource})|-)(?! ?(?:old|off|trial|warranty|contract|free|ago|notice|plan|pass|early|long trip|window))(?: (and a half))?`;

const waits =
  '(?:wait(?:ing|ed)?|on hold|in (?:the|your|a) queue|queu(?:ed|ing)|chas(?:ing|ed)|hanging|left hanging)';
const silence =
  '(?:(?:no|without (?:an?|any)?) ?(?:one )?(?:reply|replies|answer|answers|response|word|news|update|updates|callback)|heard nothing|not heard|nobody (?:has )?(?:answer|repl|respond|call|wrote|written)\\w*|no one (?:has )?(?:answer|repl|respond|call)\\w*|nothing from you|ignored|silence|not (?:answered|replied|responded))';
const trouble = `(?:down|out|dead|broken|offline|without|missing|stuck|locked|late|delayed|overdue|frozen|unusable|faulty|trying|tried|fighting|arguing|struggling|been like this|gone|no (?:hot |running )?(?:${[...supportNouns].join('|')}|progress|movement|change|sign)|not (?:been )?(?:work\\w*|arriv\\w*|come|delivered|load\\w*|connect\\w*|start\\w*|received?|got|get|solved|fixed|repaired|refunded|credited|had|able|moved)|cannot|nothing (?:happens|happened|has)|still (?:not|no|nothing))`;
const frames = (
  [
    ['wait', waits],
    ['silence', silence],
    ['trouble', trouble],
  ] as const
).map(([frame, words]) => [frame, new RegExp(`\\b${words}\\b`)] as const);

/** What went on for so long. */
export type Frame = 'wait' | 'silence' | 'trouble';

export interface Duration {
  value: string;
  frames: Frame[];
  /** The clause that tells it, in lower case. */
  clause: string;
}

const spans = [
  new RegExp(
    `\\b(?:for|waited|waiting|been|took|after|of|since|it has been|it is|hold|queue|hanging|took (?:me|us|you)) ${alone}${span}`,
  ),
  new RegExp(`(?:^|\\b(?:and|it is|still|even) )${alone}${span} later\\b`),
  new RegExp(
    `${alone}${span} (?:now\\b|without|and (?:still|counting)|with no|of (?:waiting|silence|this|trying|being|no)|on hold|on the phone|waiting|in your|in the queue|overdue|late)`,
  ),
  new RegExp(`^(?:already )?${alone}${span}(?:$| (?:already|passed|have passed|has passed))`),
];
/** All that the clause says. */
const bare = new RegExp(`^(?:already )?${alone}${span}(?:$| (?:already|passed|have passed|has passed))`);
const unlike = /\bfor the next\b|\buntil\b|\b(?:not|never)(?: \w+)? $|\b(?:i am|i was|we are|we were) late\b/;
/** It was not so, is not so yet, or is no time of waiting. */
const no =
  /\b(?:not|never) (?:been |yet |even |really )*(?:wait|on hold|down|out|broken|without|late|been down|offline)|\b(?:less than|under|only|just|barely|up to|within|every|each|per)\b|\b(?:customer|client|member|subscriber|married|years? old|lived|worked|employed|warranty|guarantee|contract|subscription runs|holiday|vacation|trip|stay|stayed|nap|lesson|course|rent(?:ed)?|used it|had it|owned|known|can wait|happy to wait|could wait|ago|away for|open for|loyal|(?:no|any|a) (?:single )?(?:problem|issue|complaint|reason|trouble|fault)s?|with you for|been with|in business)\b/;

/** How long they have waited or been without it, with what went on: only where the clause proves that. */
export function durationTold({ told, over }: CustomerStatements): Duration | undefined {
  if (over) return undefined;
  for (const { text, sentence } of told) {
    const found = spans.map((pattern) => pattern.exec(text)).find(Boolean);
    if (!found || no.test(text)) continue;
    const [, qualifier = '', count, unitOf, half] = found;
    const before = text.slice(0, found.index);
    const amount = /^(?:a|an)\b/.test(count!)
      ? 1
      : count === 'several'
        ? 3
        : numberOf(count!.replace(/ and a .*$/, ''));
    if (amount === undefined || (unitOf!.startsWith('minute') && amount < minMinutes) || amount === 0)
      continue;
    const around =
      /later|now|overdue|\bbeen (?:over |more than )*(?:\d|an? |[a-z]+ (?:hours|days|weeks|months))/.test(
        found[0],
      ) || bare.test(text)
        ? sentence
        : text;
    const told = frames.filter(([, words]) => words.test(around)).map(([frame]) => frame);
    if (/\blater\b|\btook\b/.test(found[0]) && !told.length) told.push('trouble');
    if (!told.length || unlike.test(before)) continue;
    // Who waits for years has it from a contract, or speaks in pictures.
    if (unitOf!.startsWith('year') && amount > 2) continue;
    const some = /almost|nearly|about|around|roughly/.exec(qualifier)?.[0];
    const written = `${count!.replace(/^(\d+),(\d+)$/, commaKept)} ${unitOf}${half ? ` ${half}` : ''}`;
    return { value: `${some ? `${some} ` : ''}${numberInWords(written)}`, frames: told, clause: text };
  }
  return undefined;
}

/** “1,5” is one and a half; “1,200” is a thousand and more. */
const commaKept = (all: string, whole: string, rest: string): string =>
  rest.length === 3 ? all : `${whole}.${rest}`;

/** How long they have waited or been without it: “six hours”. */
export const duration = (words: CustomerStatements): string | undefined => durationTold(words)?.value;

/** Less than that is no long time. */
const minMinutes = 20;
