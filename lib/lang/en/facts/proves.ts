/**
 * Which sentences the facts of one message prove. That they waited two weeks and that they have a parcel does not yet
 * say that they waited two weeks for the parcel, nor that nobody answered: a sentence that joins facts, or that says
 * more beside one, needs a clause of theirs that says it.
 */
import { slotsIn } from '../../../format/slot';
import type { Slots } from '../../facts';
import { durationTold } from './slots/duration';
import type { CustomerStatements } from './statements';

const silent =
  /\b(?:no|any|an|one|single) (?:reply|replies|answer|answers|response|word|news|update|callback|call back)\b|\bheard? nothing\b|\bnot (?:\w+ )?(?:heard|answer|repl|respond|called|contacted)|\b(?:nobody|no one|none of you) (?:has )?(?:answer|repl|respond|call|care|contact|listen|help|wrote|got back)|\bnothing (?:from you|back|happens|happened)\b|\bignor|\bsilence\b|\bunanswered\b|\bnever (?:answer|repl|respond|heard|called|got back|got an)/;
const failed =
  /\b(?:not|never|nothing|nobody|no one|no|still|yet|late|again|waiting|wait|empty|instead|lie|lied|joke|ago|missed|failed)\b|\bday \d/;
const tries = /\b(?:try|tried|trying|attempt)/;

/** What a sentence says around a span of time, and what proves it. */
const around: [says: RegExp, isProved: (facts: Proof) => boolean][] = [
  [/\bof trying\b/i, ({ words }) => tries.test(words.text)],
  [/\b(?:silence|no answer|a word|no word|hearing|nobody told)\b/i, ({ words }) => silent.test(words.text)],
  [
    /\bwithout \{(?:thing|owed)\}|\brelied on\b|letting you down/i,
    ({ has }) => has('trouble') || has('wait'),
  ],
  [/\bwait(?:ed|ing)? \{dur\}|left hanging/i, ({ has }) => has('wait') || has('silence')],
  [/\{problem\} for \{dur\}/i, ({ has }) => has('trouble')],
];

interface Proof {
  words: { text: string };
  has(frame: 'wait' | 'silence' | 'trouble'): boolean;
}

/** The last word names the thing: “your new dishwasher”. */
const head = (thing: string): string => thing.split(' ').at(-1)!.toLowerCase();

export function provesOf(words: CustomerStatements, slots: Slots): (template: string) => boolean {
  const text = words.statements.join('. ');
  const span = durationTold(words);
  const facts: Proof = { words: { text }, has: (frame) => span?.frames.includes(frame) ?? false };
  const isAbout = (name: 'thing' | 'owed'): boolean =>
    (slots[name] !== undefined && span?.clause.includes(head(slots[name]))) ?? false;
  return (template) => {
    const names = slotsIn(template);
    if (names.includes('dur')) {
      if (names.includes('thing') && !isAbout('thing')) return false;
      if (names.includes('owed') && !isAbout('owed')) return false;
      if (!around.every(([says, isProved]) => !says.test(template) || isProved(facts))) return false;
    }
    if (names.includes('times') && /hearing nothing/i.test(template) && !silent.test(text)) return false;
    if (names.includes('owed') && /heard nothing/i.test(template) && !silent.test(text)) return false;
    if (names.includes('promise') && /did not (?:happen|keep)/i.test(template) && !failed.test(text))
      return false;
    return true;
  };
}
