import * as v from 'valibot';
import { levels } from '../model/analysis';
import { idText } from './parts';
import { says } from './schema-text';

/** `-agent/jargon` switches a rule off, `+agent/jargon` on again, `-*` or `-agent/*` a whole side; later ones win. */
export const switchesSchema = v.pipe(
  v.array(
    v.pipe(
      idText,
      v.regex(/^[+-](\*|(customer|agent|step)\/(\*|[a-z0-9]+(-[a-z0-9]+)*))$/, says('schemaSwitch')),
    ),
  ),
  v.maxLength(2000, says('schemaSwitches')),
);

/** Another severity for a rule: 0–5 for a cue, a level for a draft rule. */
export const severitiesSchema = v.record(
  v.pipe(idText, v.regex(/^(customer|agent)\/[a-z0-9]+(-[a-z0-9]+)*$/, says('schemaSeverityRule'))),
  v.union(
    [v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)), v.picklist(levels)],
    says('schemaSeverity'),
  ),
);
