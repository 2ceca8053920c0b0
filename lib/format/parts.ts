/** What the parts of the pack format share. */
import * as v from 'valibot';
import { isSlot, slotNames, slotsIn } from './slot';

export const sentence = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(500, 'at most 500 characters'),
);
/** A sentence that may take words of the customer's own, as `{thing}`. */
export const template = v.pipe(
  sentence,
  v.check(
    (text) => slotsIn(text).every(isSlot),
    ({ input }) =>
      `{${slotsIn(input).find((name) => !isSlot(name))}} is no slot; there are ${slotNames.map((name) => `{${name}}`).join(', ')}`,
  ),
);
export const pattern = v.pipe(
  v.string(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(400, 'at most 400 characters'),
);
export const patterns = v.pipe(v.array(pattern), v.maxLength(200, 'at most 200 patterns'));
export const id = v.pipe(
  v.string(),
  v.regex(/^(customer|agent)\/[a-z0-9]+(-[a-z0-9]+)*$/, 'must look like customer/our-cue or agent/our-rule'),
);

/** The id of a pack, a team, a card. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'),
);
