/** What a rule offers in the place of what it finds, where no pattern's rewrite fits: also for words that were learned. */
import * as v from 'valibot';
import { patterns, template } from './parts';
import { says } from './schema-text';
import { isSlot, slotsIn } from './slot';

/** Beside the customer's own words, those of the draft that are replaced: “could you {words}”. */
export const ownWordsSlot = 'words';

/** Empty: the words are left out. */
const text = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(300, says('schemaCharacters')),
  v.check(
    (written) => slotsIn(written).every((name) => isSlot(name) || name === ownWordsSlot),
    says('schemaSlot'),
  ),
);

/**
 * A sentence by itself takes the place of the sentence, or of the part of it that holds the words. What the agent decides
 * stands in [brackets], the customer's own words in {slots}: it is offered only where all of them are known.
 */
const entry = v.union(
  [
    v.pipe(template, v.minLength(1, says('schemaEmpty'))),
    v.strictObject({
      text,
      /**
       * In the place of the found words, of the part that holds them, or of the greeting that they stand in; or at the
       * start of the draft, from where the sentence is that holds them.
       */
      place: v.optional(v.picklist(['words', 'part', 'greeting', 'start'])),
      /** Only where one of these matches in the sentence and meets the words; its part in brackets is what is replaced. */
      at: v.optional(v.pipe(patterns, v.minLength(1, says('schemaNeedsPattern')))),
      /** What is left is a question, and ends as one. */
      asks: v.optional(v.boolean()),
      /** Where the part holds something that must stay, such as a date: added on this side of its sentence. */
      beside: v.optional(v.picklist(['before', 'after'])),
    }),
  ],
  says('schemaInstead'),
);

export const insteadSchema = v.optional(
  v.pipe(v.array(entry), v.maxLength(40, says('schemaInsteadMany'))),
  [],
);

export interface Instead {
  text: string;
  place: 'words' | 'part' | 'greeting' | 'start';
  at: readonly string[];
  asks: boolean;
  beside: 'before' | 'after';
}

/** An entry with all that it leaves unsaid. */
export const withDefaults = (entry: v.InferOutput<typeof insteadSchema>[number]): Instead => {
  const {
    text,
    place,
    at = [],
    asks = false,
    beside = 'after',
  } = typeof entry === 'string' ? { text: entry } : entry;
  return { text, place: place ?? (at.length ? 'words' : 'part'), at, asks, beside };
};
