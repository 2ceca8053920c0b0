import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from '../../lib/format/pack';
import { teamFileSchema } from '../../lib/format/team';

/** The JSON Schemas that editors complete by, from the very schemas that check a pack. */
export const schemas = {
  'rules/pack.schema.json': () =>
    toJsonSchema(packSchema, { typeMode: 'input', errorMode: 'ignore', target: 'draft-2020-12' }),
  'rules/team.schema.json': () =>
    toJsonSchema(teamFileSchema, { typeMode: 'input', errorMode: 'ignore', target: 'draft-2020-12' }),
} as const;
