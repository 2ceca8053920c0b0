import * as v from 'valibot';
import { sentence, slug } from './parts';
import { says } from './schema-text';
import { severitiesSchema, switchesSchema } from './switches';

const names = v.pipe(v.array(sentence), v.maxLength(200, says('schemaEntries')));

/** `default`: the agent may change it. `locked`: only the admin. */
const setting = v.strictObject({ value: v.boolean(), mode: v.picklist(['default', 'locked']) });

const teamSchema = v.strictObject({
  id: slug,
  name: sentence,
  /** Ids of its packs, the later ones first in authority; the core pack is always there, before them. */
  packs: v.pipe(v.array(slug), v.maxLength(20, says('schemaPacks'))),
  /** Where it applies; a list that is absent holds everywhere, one that is there must hold. */
  appliesTo: v.optional(
    v.strictObject({
      hosts: v.optional(names),
      brands: v.optional(names),
      inboxes: v.optional(names),
      channels: v.optional(names),
    }),
  ),
  switches: v.optional(switchesSchema, []),
  severities: v.optional(severitiesSchema, {}),
  /** Values of the panel's switches for this team. */
  settings: v.optional(
    v.strictObject({
      warningsOnly: v.optional(setting),
      pauses: v.optional(setting),
      mirror: v.optional(setting),
      meaning: v.optional(setting),
    }),
    {},
  ),
});
export type Team = v.InferOutput<typeof teamSchema>;

/** https, and nothing in it that hides which host it leads to: no name before an `@`, no backslash, no fragment. */
const address = v.pipe(
  v.string(),
  v.maxLength(2000, says('schemaCharacters')),
  v.regex(
    /^https:\/\/(?:[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.?|\[[0-9a-f:.]+\])(?::\d{1,5})?\/[^\s\\#]*$/iu,
    says('schemaHttps'),
  ),
);

/** Where a pack is fetched from. */
export const hostedSchema = v.strictObject({
  pack: slug,
  url: address,
  /** SHA-256 of the file, in hexadecimal; for a file that must not change. */
  sha256: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/i, says('schemaChecksum')))),
  /** Ed25519 public key in base64; the signature is looked for at the address with `.sig` behind it. */
  key: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/, says('schemaPublicKey')))),
});
export type Hosted = v.InferOutput<typeof hostedSchema>;

export const teamFileSchema = v.strictObject({
  format: v.literal(1, says('schemaFormat')),
  teams: v.pipe(
    v.array(teamSchema),
    v.minLength(1, says('schemaNeedsTeam')),
    v.maxLength(500, says('schemaEntries')),
  ),
  hosted: v.optional(v.pipe(v.array(hostedSchema), v.maxLength(50, says('schemaAddresses'))), []),
});
export type TeamFile = v.InferOutput<typeof teamFileSchema>;
