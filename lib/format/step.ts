import * as v from 'valibot';
import { bands, phases } from '../model/analysis';
import { heardLabel, id, idText, listOf, patterns, sentence, template } from './parts';
import { says } from './schema-text';

/** One step of a good reply, where it applies: what the panel ticks, and a sentence to start from. */
export const stepSchema = v.strictObject({
  id: v.pipe(idText, v.regex(/^step\/[a-z0-9]+(-[a-z0-9]+)*$/, says('schemaStepId'))),
  label: sentence,
  why: sentence,
  source: sentence,
  /** Steps are listed, and a reply is built, in this order. */
  order: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  /** Where its sentence goes. */
  place: v.picklist(phases),
  /** All of these must hold; an absent one always does. */
  when: v.strictObject({
    phase: v.optional(listOf(v.picklist(phases))),
    band: v.optional(listOf(v.picklist(bands))),
    /** One of these cues stands in the customer's turns since the last reply. */
    cue: v.optional(listOf(id)),
    notCue: v.optional(listOf(id)),
    /** Later than the opening only where something they wrote since the last reply upsets them. */
    upset: v.optional(v.boolean()),
    /** The customer wrote at least so many words since the last reply. */
    minWords: v.optional(v.pipe(v.number(), v.integer())),
    /** The customer wrote at most so many words in all. */
    maxWords: v.optional(v.pipe(v.number(), v.integer())),
    /** The thread was strained or worse before. */
    heatedBefore: v.optional(v.boolean()),
  }),
  /** The draft has taken the step when one of these matches. */
  done: v.pipe(patterns, v.minLength(1, says('schemaNeedsPattern'))),
  /** … or where a reader of meaning hears one of these labels, such as `step/act`; then its patterns are not asked. */
  heardAs: v.optional(listOf(heardLabel), []),
  /** Sentences to start from; what the agent must decide stands in [brackets], the customer's words in {slots}. */
  scaffolds: v.pipe(v.array(template), v.maxLength(6, says('schemaScaffolds'))),
  /** An omission rule that says the same; it is then not said twice. */
  rule: v.optional(id),
  cases: v.pipe(
    listOf(
      v.strictObject({
        context: listOf(v.strictObject({ role: v.picklist(['customer', 'agent']), text: sentence })),
        draft: v.pipe(v.string(), v.maxLength(4000, says('schemaCharacters'))),
        is: v.picklist(['open', 'done', 'not needed']),
      }),
    ),
    v.minLength(3, says('schemaNeedsStepCases')),
  ),
});
export type Step = v.InferOutput<typeof stepSchema>;
