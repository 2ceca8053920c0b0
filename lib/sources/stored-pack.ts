/** A pack as it is kept on this machine: what is known of it, its text packed, and the versions before it. */
import * as v from 'valibot';
import { hostedSchema } from '../format/team';
import { uiText } from '../model/ui-text';
import { type Damage, isRecord, listOf, whole } from '../settings/stored/salvage';
import { storedTextSchema } from '../settings/stored/stored-text';
import { decompress } from './compress';

const text = v.string();
/** What went wrong at the last look, in words. */
const problemSchema = v.union([text, storedTextSchema]);

const versionSchema = v.object({
  version: text,
  /** ISO 8601 */
  addedAt: text,
  /** The file's text, as `compress` makes it. */
  data: text,
});
export type Version = v.InferOutput<typeof versionSchema>;

const packSchema = v.object({
  ...versionSchema.entries,
  id: text,
  name: text,
  /** How many it has, to be shown. */
  rules: v.optional(v.number(), 0),
  source: v.picklist(['file', 'hosted']),
  /** The file's name, or the address. */
  origin: text,
  hosted: v.exactOptional(hostedSchema),
  etag: v.exactOptional(text),
  /** The newest version that was ever taken in: a server may not go behind it, whatever is in force. */
  newest: v.exactOptional(text),
  /** When the address was last looked at, ISO 8601. */
  checkedAt: v.exactOptional(text),
  /** What went wrong when it was. */
  problem: v.exactOptional(problemSchema),
});

export interface StoredPack extends v.InferOutput<typeof packSchema> {
  /** Earlier versions, newest first. */
  history: Version[];
}

export const packPrefix = 'pack:';
export const packKey = (id: string): string => `${packPrefix}${id}`;

/**
 * A stored pack as it is read today; an earlier version that is wrong takes only itself.
 * @param damage takes what does not fit; where the whole does not, undefined comes back
 */
export function readStoredPack(key: string, stored: unknown, damage: Damage[]): StoredPack | undefined {
  const { history = [], problem, ...others } = isRecord(stored) ? stored : {};
  const ofNote: Damage[] = [];
  const note = problem === undefined ? undefined : whole(problemSchema)(problem, 'problem', ofNote);
  const current = note === undefined ? others : { ...others, problem: note };
  const pack = whole(packSchema)(isRecord(stored) ? current : stored, '', damage);
  if (!pack) {
    // The whole is set aside, with its history.
    damage.splice(0, damage.length, { ...damage.at(-1)!, value: stored });
    return undefined;
  }
  if (packKey(pack.id) !== key) {
    damage.push({
      path: 'id',
      value: stored,
      expected: uiText('damageId', { id: key.slice(packPrefix.length) }),
    });
    return undefined;
  }
  damage.push(...ofNote);
  return { ...pack, history: listOf(whole(versionSchema))(history, 'history', damage) ?? [] };
}

/**
 * The text of a stored pack.
 * @throws whatever the browser throws for what is no base64 or no gzip
 */
export const textOf = ({ data }: Pick<Version, 'data'>): Promise<string> => decompress(data);
