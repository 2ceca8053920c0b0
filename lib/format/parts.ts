/** What the parts of the pack format share. */
import * as v from 'valibot';
import { says } from './schema-text';
import { isSlot, slotsIn } from './slot';

/** Longer than any name that somebody would give: an id is shown, stored and compared. */
const maxIdLength = 100;
/** Entries of a list that no author means to be longer; whatever has a reason of its own to be shorter says so itself. */
export const maxEntries = 200;

/** A list with an end. @param max entries */
export const listOf = <Schema extends v.GenericSchema>(entry: Schema, max = maxEntries) =>
  v.pipe(v.array(entry), v.maxLength(max, says('schemaEntries')));

/** A short text that stands for something: an id, a rule, a class of words. */
export const idText = v.pipe(v.string(), v.maxLength(maxIdLength, says('schemaCharacters')));

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
export const id = v.pipe(idText, v.regex(/^(customer|agent)\/[a-z0-9]+(-[a-z0-9]+)*$/, says('schemaRuleId')));

/** What a reader of meaning hears in a draft and is no rule: a step, or real validation. */
export const heardLabel = v.pipe(
  idText,
  v.regex(/^(step\/[a-z0-9]+(-[a-z0-9]+)*|validation)$/, says('schemaHeardLabel')),
);

/** The id of a pack, a team, a card. */
export const slug = v.pipe(idText, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, says('schemaSlug')));
