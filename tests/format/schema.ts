import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { packSchema } from '../../lib/format/pack';
import { ruleKinds, ruleSchema } from '../../lib/format/rule';
import { teamFileSchema } from '../../lib/format/team';

const options = { typeMode: 'input', errorMode: 'ignore', target: 'draft-2020-12' } as const;

/** An editor is told of every kind of rule, since it does not know which one is being written. */
function pack() {
  const { $schema: _, ...rule } = toJsonSchema(v.variant('kind', [...ruleKinds]), options);
  // Definitions are what `lazy` leaves behind, and nothing refers to them.
  const { $defs: __, ...schema } = toJsonSchema(packSchema, {
    ...options,
    overrideSchema: ({ valibotSchema, jsonSchema }) => (valibotSchema === ruleSchema ? rule : jsonSchema),
  });
  return schema;
}

/** The JSON Schemas that editors complete by, from the very schemas that check a pack. */
export const schemas = {
  'rules/pack.schema.json': pack,
  'rules/team.schema.json': () => toJsonSchema(teamFileSchema, options),
} as const;
