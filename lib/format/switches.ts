import * as v from 'valibot';
import { levels } from '../model/analysis';

/** `-agent/jargon` switches a rule off, `+agent/jargon` on again, `-*` or `-agent/*` a whole side; later ones win. */
export const switchesSchema = v.pipe(
  v.array(
    v.pipe(
      v.string(),
      v.regex(
        /^[+-](\*|(customer|agent|step)\/(\*|[a-z0-9]+(-[a-z0-9]+)*))$/,
        'must look like -agent/our-rule, +agent/our-rule, -agent/* or -*',
      ),
    ),
  ),
  v.maxLength(2000, 'at most 2,000 switches'),
);

/** Another severity for a rule: 0–5 for a cue, a level for a draft rule. */
export const severitiesSchema = v.record(
  v.pipe(
    v.string(),
    v.regex(/^(customer|agent)\/[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a rule’s id, such as agent/our-rule'),
  ),
  v.union(
    [v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)), v.picklist(levels)],
    'must be 0 to 5 for a cue, or tip, suggest, warn or stop for a draft rule',
  ),
);
