import * as v from 'valibot';
import { id, listOf, sentence, slug, template } from './parts';
import { says } from './schema-text';

/** What the team wants an agent to see where one of these cues stands: legal, safety, vulnerability. */
export const cardSchema = v.strictObject({
  id: slug,
  title: sentence,
  /** The procedure, in the team's own words. */
  text: v.pipe(v.string(), v.minLength(1, says('schemaEmpty')), v.maxLength(2000, says('schemaCharacters'))),
  cue: v.pipe(listOf(id), v.minLength(1, says('schemaNeedsCue'))),
  /** Sentences that the team approved for this case; the agent can insert them. */
  lines: v.optional(v.pipe(v.array(sentence), v.maxLength(10, says('schemaLines'))), []),
});

/**
 * A sentence that the team approved: offered with the phrases, before them, where one of its cues stands and the
 * customer's words fill its {slots}.
 */
export const macroSchema = v.strictObject({
  id: slug,
  text: template,
  cue: v.pipe(listOf(id), v.minLength(1, says('schemaNeedsCue'))),
});
