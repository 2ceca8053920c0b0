/** Sentences in which only who somebody is changes, and pairs that differ in their English alone. */
import type { Side } from '../../../lib/readers/reader';
import data from './swaps.json';

export interface Swapped {
  side: Side;
  text: string;
  slots: readonly string[];
}

/** One sentence told of somebody. */
export interface Told {
  text: string;
  /** “they” stands in it for one person: the word is also many people’s, so it stays as it is. */
  singularThey: boolean;
}

/** By slot: groups of people, each with words for the slot. */
const lists: Readonly<Record<string, readonly (readonly string[])[]>> = data.lists;

export const sentences = data.sentences as readonly Swapped[];

export const dialects = data.dialect as readonly { side: Side; plain: string; dialect: string }[];

/** Of how many groups each sentence is told. */
export const readings = 3;

/** How old somebody is may matter to what they need: it is the same in all readings. */
const unswapped = new Set(['age']);

const they = new Set(['they', 'them', 'their', 'they are', 'they were', 'they have']);

/**
 * A sentence, told of people of different groups. Its slots move through the groups each by itself, so that a name does not
 * always come with the same town; the place in the group stays, so that an uncle becomes an aunt and no sister.
 */
export function readingsOf({ text, slots }: Swapped, n: number): Told[] {
  return Array.from({ length: readings }, (_, reading) => {
    const words = slots.map((slot, at): readonly [slot: string, word: string] => {
      const groups = lists[slot];
      if (!groups) throw new Error(`No words for ${slot}.`);
      const step = unswapped.has(slot) ? 0 : Math.max(1, Math.floor(groups.length / readings));
      const group = groups[(n + at + reading * step) % groups.length]!;
      return [slot, group[n % group.length]!];
    });
    return {
      text: words.reduce((told, [slot, word]) => told.replaceAll(`{${slot}}`, word), text),
      singularThey: words.some(([, word]) => they.has(word)),
    };
  });
}
