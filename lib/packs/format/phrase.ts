import * as v from 'valibot';
import { id, sentence } from './parts';

/** One validating sentence with typed slots, as `{thing}` or `{Thing}` at the start of a sentence. */
const phrase = v.strictObject({
  text: sentence,
  /** How strong a feeling it answers: 1 mild, 2 clear, 3 strong. */
  intensity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)),
  /** It claims more than its cue: one of these must stand in the customer's words too. */
  also: v.optional(v.array(id)),
});
export const phraseSetSchema = v.strictObject({ cue: id, phrases: v.array(phrase) });
export type PhraseSet = v.InferOutput<typeof phraseSetSchema>;
