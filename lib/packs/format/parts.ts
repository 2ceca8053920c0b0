/** What the parts of the pack format share. */
import * as v from 'valibot';

export const sentence = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(500, 'at most 500 characters'),
);
export const pattern = v.pipe(
  v.string(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(400, 'at most 400 characters'),
);
export const patterns = v.pipe(v.array(pattern), v.maxLength(200, 'at most 200 patterns'));
export const id = v.pipe(
  v.string(),
  v.regex(
    /^(customer|agent)\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'must look like customer/long-wait or agent/non-apology',
  ),
);

/** The id of a pack, a team, a card. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens'),
);
