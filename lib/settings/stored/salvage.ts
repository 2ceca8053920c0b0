/**
 * Reads what was stored once, by whichever version: a wrong field or entry takes only itself. What does not fit is
 * handed back as damage, with the value as it stood there, so that nothing is lost without a word.
 */
import * as v from 'valibot';
import { type UiText, uiText } from '../../model/ui-text';

export interface Damage {
  /** `commitments[2]`; empty for the whole. */
  path: string;
  /** As it stood there; it may hold somebody's text, so it is stored and never shown. */
  value: unknown;
  /** What should stand there. */
  expected: UiText;
}

/** Adds what does not fit to `damage`; undefined then stands for it. */
export type Salvage<Value> = (stored: unknown, path: string, damage: Damage[]) => Value | undefined;

/** Something that fits as a whole or not at all. */
export const whole =
  <Value>(schema: v.GenericSchema<unknown, Value>): Salvage<Value> =>
  (stored, path, damage) => {
    const result = v.safeParse(schema, stored);
    if (result.success) return result.output;
    const [issue] = result.issues;
    damage.push({
      path,
      value: stored,
      // The schema's own message would repeat the value, which may be somebody's text.
      expected: expectedBy(issue.expected, v.getDotPath(issue)),
    });
    return undefined;
  };

/** A list, each entry for itself. */
export const listOf =
  <Value>(entry: Salvage<Value>): Salvage<Value[]> =>
  (stored, path, damage) => {
    if (!Array.isArray(stored)) return refuse(uiText('damageList'), stored, path, damage);
    const kept: Value[] = [];
    for (const [n, one] of stored.entries()) {
      const read = entry(one, `${path}[${n}]`, damage);
      if (read !== undefined) kept.push(read);
    }
    return kept;
  };

/** Values under free keys, each for itself. @param isKey what a key must be like */
export const recordOf =
  <Value>(
    entry: Salvage<Value>,
    isKey: (key: string) => boolean = () => true,
  ): Salvage<Record<string, Value>> =>
  (stored, path, damage) => {
    if (!isRecord(stored)) return refuse(uiText('damageObject'), stored, path, damage);
    const kept: [string, Value][] = [];
    for (const [key, one] of Object.entries(stored)) {
      const at = `${path}[${JSON.stringify(key)}]`;
      const read = isKey(key) ? entry(one, at, damage) : refuse(uiText('damageKey'), one, at, damage);
      if (read !== undefined) kept.push([key, read]);
    }
    return Object.fromEntries(kept);
  };

/** An object with these fields: the default stands for one that is missing or wrong; one that nobody knows goes. */
export const objectOf =
  <Value extends object>(
    fields: { readonly [Key in keyof Value]: Salvage<Value[Key]> },
    defaults: Value,
  ): Salvage<Value> =>
  (stored, path, damage) => {
    if (!isRecord(stored)) return refuse(uiText('damageObject'), stored, path, damage);
    const read = { ...defaults };
    for (const key of Object.keys(fields) as (keyof Value & string)[]) {
      if (stored[key] === undefined) continue;
      const value = fields[key](stored[key], path ? `${path}.${key}` : key, damage);
      if (value !== undefined) read[key] = value;
    }
    for (const key of Object.keys(stored))
      if (!Object.hasOwn(fields, key)) refuse(uiText('damageField'), stored[key], fieldIn(path, key), damage);
    return read;
  };

/** A field that nobody knows may have any name, somebody's too: it is written as one that a report leaves out. */
const fieldIn = (path: string, key: string): string =>
  /^[a-zA-Z]{1,30}\$?$/.test(key) ? (path ? `${path}.${key}` : key) : `${path}[${JSON.stringify(key)}]`;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param within where in the value; a key there may be anybody's words, and is then left out */
function expectedBy(type: string | null, within: string | null): UiText {
  const expected = type ?? uiText('damageValue');
  return within && /^\w{1,30}(\.\w{1,30}){0,9}$/.test(within)
    ? uiText('damageWithin', { within, expected })
    : uiText('damageExpected', { expected });
}

function refuse(expected: UiText, value: unknown, path: string, damage: Damage[]): undefined {
  damage.push({ path, value, expected });
  return undefined;
}
