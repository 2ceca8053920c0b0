/** The stored settings, field by field and entry by entry: what is wrong takes only itself. */
import * as v from 'valibot';
import { adapterSchema } from '../format/adapter';
import type { Adapter } from '../model/adapter';
import { type Commitment, defaultSettings, type Muted, type Quiet, type Settings } from './settings';
import { type Damage, isRecord, listOf, objectOf, recordOf, type Salvage, whole } from './stored/salvage';

const inConversation = { host: v.string(), conversation: v.string() };
const mutedSchema = v.strictObject({ rule: v.string(), ...inConversation }) satisfies v.GenericSchema<Muted>;
const quietSchema = v.strictObject(inConversation) satisfies v.GenericSchema<Quiet>;
const commitmentSchema = v.strictObject({
  id: v.string(),
  ...inConversation,
  line: v.string(),
  due: v.pipe(
    v.string(),
    v.check((due) => !Number.isNaN(Date.parse(due))),
  ),
}) satisfies v.GenericSchema<Commitment>;

/** What was taught by pointing may hold longer selectors than a pack's adapter may. */
const taught: Salvage<Adapter> = (stored, path, damage) => {
  const { issues } = v.safeParse(adapterSchema, stored);
  if (issues?.every(({ type }) => type === 'max_length')) return stored as Adapter;
  return whole(adapterSchema)(stored, path, damage);
};

const switched = whole(v.boolean());

const settings = objectOf<Settings>(
  {
    muted: listOf(whole(mutedSchema)),
    quiet: listOf(whole(quietSchema)),
    off: listOf(whole(v.string())),
    customers: recordOf(whole(v.picklist(['left', 'right', 'first']))),
    taught: recordOf(taught),
    commitments: listOf(whole(commitmentSchema)),
    warningsOnly: switched,
    pauses: switched,
    mirror: switched,
    meaning: switched,
    atCaret: switched,
    chosen: listOf(whole(v.string())),
    language: whole(v.pipe(v.string(), v.regex(/^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/))),
  },
  defaultSettings,
);

/** A later format may have given any field another shape. @param settings as they are, or were read before */
export const changedFields = (settings: Settings, before: Settings): Partial<Settings> =>
  Object.fromEntries(
    Object.entries(settings).filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof Settings]),
    ),
  );

/**
 * @param stored of today's format; undefined where nothing is stored yet
 * @param damage takes what does not fit
 */
export function readSettings(stored: unknown, damage: Damage[]): Settings {
  if (stored === undefined) return defaultSettings;
  const { format: _, ...fields } = isRecord(stored) ? stored : {};
  return settings(isRecord(stored) ? fields : stored, '', damage) ?? defaultSettings;
}
