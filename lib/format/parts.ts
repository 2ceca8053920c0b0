/** What the parts of the pack format share. */
import * as v from 'valibot';
import { says } from './schema-text';
import { isSlot, slotsIn } from './slot';

export const sentence = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, says('schemaEmpty')),
  v.maxLength(500, says('schemaCharacters')),
);
/** A sentence that may take words of the customer's own, as `{thing}`. */
export const template = v.pipe(
  sentence,
  v.check((text) => slotsIn(text).every(isSlot), says('schemaSlot')),
);
export const pattern = v.pipe(
  v.string(),
  v.minLength(1, says('schemaEmpty')),
  v.maxLength(400, says('schemaCharacters')),
);
export const patterns = v.pipe(v.array(pattern), v.maxLength(200, says('schemaPatterns')));
export const id = v.pipe(
  v.string(),
  v.regex(/^(customer|agent)\/[a-z0-9]+(-[a-z0-9]+)*$/, says('schemaRuleId')),
);

/** What a reader of meaning hears in a draft and is no rule: a step, or real validation. */
export const heardLabel = v.pipe(
  v.string(),
  v.regex(/^(step\/[a-z0-9]+(-[a-z0-9]+)*|validation)$/, says('schemaHeardLabel')),
);

/** The id of a pack, a team, a card. */
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, says('schemaSlug')));
