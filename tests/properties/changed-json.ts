import fc from 'fast-check';

/** A place in a value, as the keys that lead to it. */
type Keys = readonly (string | number)[];

/** Values that a reader of JSON may be surprised by. */
const surprising = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    -1,
    1e308,
    [],
    {},
    [null],
    [[]],
    'x'.repeat(500),
    '@class',
    '(a|b',
    'a ..8 b',
    '<>',
    '\ud800',
    '-*',
    JSON.parse('{"__proto__":{"polluted":1}}'),
    { constructor: 1, toString: 2, hasOwnProperty: 3 },
  ),
);
const key = fc.constantFrom('__proto__', 'constructor', 'toString', 'length', 'id', 'rules', 'colour', '');

/**
 * A value with a few changes: something else in a place, a place that is gone, a place more, a list in another order.
 * @param sound plain JSON
 * @returns it as a file holds it
 */
export const changed = (sound: unknown): fc.Arbitrary<string> => {
  const places = placesIn(sound);
  const change = fc.tuple(
    fc.constantFrom(...places),
    fc.constantFrom('replace' as const, 'remove' as const, 'add' as const, 'repeat' as const),
    surprising,
    key,
  );
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const copy = { value: structuredClone(sound) };
    for (const [keys, how, value, name] of changes) {
      const around = at(copy, ['value', ...keys.slice(0, -1)]);
      const last = keys.length ? keys.at(-1)! : 'value';
      const holder = keys.length ? around : copy;
      if (typeof holder !== 'object' || holder === null) continue;
      const held = (holder as Record<string, unknown>)[last];
      if (how === 'replace') set(holder, last, value);
      else if (how === 'remove' && Array.isArray(holder)) holder.splice(Number(last), 1);
      else if (how === 'remove') delete (holder as Record<string, unknown>)[last];
      else if (how === 'add' && Array.isArray(held)) held.push(value);
      else if (how === 'add' && typeof held === 'object' && held !== null) set(held, name, value);
      else if (how === 'repeat' && Array.isArray(holder)) holder.push(structuredClone(held));
    }
    return JSON.stringify(copy.value) ?? 'null';
  });
};

/** As reading JSON does it: also a key that objects have of their own. */
function set(holder: object, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function at(value: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>(
    (held, one) =>
      typeof held === 'object' && held !== null ? (held as Record<string, unknown>)[one] : undefined,
    value,
  );
}

function placesIn(value: unknown, keys: Keys = []): Keys[] {
  if (typeof value !== 'object' || value === null) return [keys];
  const inner = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [keys, ...[...inner].flatMap(([one, held]) => placesIn(held, [...keys, one]))];
}
