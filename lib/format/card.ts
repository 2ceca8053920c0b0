import * as v from 'valibot';
import { id, sentence, slug, template } from './parts';

/** What the team wants an agent to see where one of these cues stands: legal, safety, vulnerability. */
export const cardSchema = v.strictObject({
  id: slug,
  title: sentence,
  /** The procedure, in the team's own words. */
  text: v.pipe(
    v.string(),
    v.minLength(1, 'must not be empty'),
    v.maxLength(2000, 'at most 2,000 characters'),
  ),
  cue: v.pipe(v.array(id), v.minLength(1, 'needs at least one cue')),
  /** Sentences that the team approved for this case; the agent can insert them. */
  lines: v.optional(v.pipe(v.array(sentence), v.maxLength(10, 'at most 10 lines')), []),
});

/**
 * A sentence that the team approved: offered with the phrases, before them, where one of its cues stands and the
 * customer's words fill its {slots}.
 */
export const macroSchema = v.strictObject({
  id: slug,
  text: template,
  cue: v.pipe(v.array(id), v.minLength(1, 'needs at least one cue')),
});
