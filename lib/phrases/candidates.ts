/** The sentences that fit a cue, these people, this channel and these facts, each with how well it does. */
import type { Pack } from '../format/pack';
import { type ChannelKind, type Register, registers } from '../format/phrase';
import { fill, slotsIn } from '../format/slot';
import type { Language, Slots } from '../lang/language';
import type { ThreadState } from '../model/analysis';
import type { Occasion } from './cues-to-answer';

export interface Phrase {
  text: string;
  occasion: Occasion;
}

export interface Candidate extends Phrase {
  /** In points, the best highest. */
  score: number;
}

/** How the two speak with each other, and where. */
export interface Manner {
  register: Register;
  kind: ChannelKind;
  /** “I'm” rather than “I am”. */
  isShort: boolean;
}

/**
 * What a sentence is worth, in points. All figures here were set by hand so that the stories in `tests/conversations`
 * offer what people preferred on reading; no finding gives them, and they are not fitted.
 */
const points = {
  /** A fact that they told weighs more than a noun for it; a name is no fact. */
  slots: { thing: 4, problem: 4, dur: 4, times: 4, name: 1 } as Partial<Record<string, number>>,
  otherSlot: 6,
  /** Written for just this way of speaking. */
  register: 0.5,
  /** For each step that its feeling is stronger or milder than theirs. */
  intensity: 1,
  /** For each graver cue that it leaves unanswered. */
  rank: 1.5,
  /** Longer than the channel likes. */
  length: 2,
};

/** In a chat one short line is answered by the next, and where others read along less is more. */
export const maxWords: Readonly<Record<ChannelKind, number>> = { chat: 14, public: 12, letter: 40 };

/** Where others read along, what happened on their account is not spread out. */
const sayable: ReadonlySet<string> = new Set(['thing', 'problem', 'dur', 'times', 'name']);

export interface Facts {
  thread: ThreadState;
  slots: Slots;
  language: Language;
}

/**
 * @param occasion that is answered
 * @param rank of the occasion among those there are, the gravest 0
 */
export function candidatesFor(
  sets: Pack['phrases'],
  occasion: Occasion,
  rank: number,
  { thread, slots, language }: Facts,
  { register, kind, isShort }: Manner,
): Candidate[] {
  const ever = new Set(thread.turns.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const wanted = isPositive(thread, occasion) ? 1 : isHot(thread) ? 3 : 2;
  return (
    sets
      .filter((set) => isFor(set, occasion))
      .flatMap((set) => set.phrases)
      .filter((phrase) => !phrase.also || phrase.also.some((other) => ever.has(other)))
      // One step too mild or too strong is a matter of taste; a mild one said to somebody furious is out of place.
      .filter((phrase) => Math.abs(phrase.intensity - wanted) < 2)
      .filter((phrase) => goesWith(phrase.register, register) && (!phrase.channel || phrase.channel === kind))
      .flatMap((phrase) => {
        const filled = fill(phrase.text, slots);
        const taken = slotsIn(phrase.text);
        const isLong = filled && wordsIn(filled) > maxWords[kind];
        if (!filled || (kind === 'public' && (isLong || !taken.every((slot) => sayable.has(slot)))))
          return [];
        const facts = taken.reduce((sum, slot) => sum + (points.slots[slot] ?? points.otherSlot), 0);
        const score =
          facts +
          (phrase.register === register ? points.register : 0) -
          points.intensity * Math.abs(phrase.intensity - wanted) -
          points.rank * rank -
          (isLong ? points.length : 0);
        return [{ text: isShort ? language.manner.contract(filled) : filled, occasion, score }];
      })
  );
}

const isFor = (set: Pack['phrases'][number], occasion: Occasion): boolean =>
  'cue' in occasion ? set.cue === occasion.cue : set.situation === occasion.situation;

/** Does a sentence for one register go with another? One step apart does: casual and formal do not. */
export const goesWith = (sentence: Register | undefined, register: Register): boolean =>
  !sentence || Math.abs(registers.indexOf(sentence) - registers.indexOf(register)) <= 1;

export const isHot = ({ band }: ThreadState): boolean => band === 'heated' || band === 'critical';

/** Thanks and relief are answered as such, whatever the thread was before. */
export const isPositive = ({ turns }: ThreadState, occasion: Occasion): boolean =>
  'cue' in occasion &&
  turns.some(({ findings }) =>
    findings.some(({ rule, severity }) => rule === occasion.cue && severity === 0),
  );

export const wordsIn = (text: string): number => text.split(' ').length;
