/**
 * Reads what was stored once, by whichever version: a wrong field or entry takes only itself. What does not fit is
 * handed back as damage, with the value as it stood there, so that nothing is lost without a word.
 */
import * as v from 'valibot';

export interface Damage {
  /** `commitments[2]`; empty for the whole. */
  path: string;
  /** As it stood there; it may hold somebody's text, so it is stored and never shown. */
  value: unknown;
  /** What should stand there, in words. */
  expected: string;
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
    const within = v.getDotPath(issue);
    damage.push({
      path,
      value: stored,
      // The schema's own message would repeat the value, which may be somebody's text.
      expected: `${within ? `${within}: ` : ''}${issue.expected ?? 'another value'}`,
    });
    return undefined;
  };

/** A list, each entry for itself. */
export const listOf =
  <Value>(entry: Salvage<Value>): Salvage<Value[]> =>
  (stored, path, damage) => {
    if (!Array.isArray(stored)) return refuse('a list', stored, path, damage);
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
    if (!isRecord(stored)) return refuse('an object', stored, path, damage);
    const kept: [string, Value][] = [];
    for (const [key, one] of Object.entries(stored)) {
      const at = `${path}[${JSON.stringify(key)}]`;
      const read = isKey(key) ? entry(one, at, damage) : refuse('another key', one, at, damage);
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
    if (!isRecord(stored)) return refuse('an object', stored, path, damage);
    const read = { ...defaults };
    for (const key of Object.keys(fields) as (keyof Value & string)[]) {
      if (stored[key] === undefined) continue;
      const value = fields[key](stored[key], path ? `${path}.${key}` : key, damage);
      if (value !== undefined) read[key] = value;
    }
    for (const key of Object.keys(stored))
      if (!Object.hasOwn(fields, key))
        refuse('no such field', stored[key], path ? `${path}.${key}` : key, damage);
    return read;
  };

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function refuse(expected: string, value: unknown, path: string, damage: Damage[]): undefined {
  damage.push({ path, value, expected });
  return undefined;
}
