/** The value under a key that comes from outside, such as a host's name: `constructor` is one like any other. */
export const ownOf = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
