/**
 * Parts of packs, team files and adapters under the names that they once had. They are read as what they are called
 * now, wherever they come from: a file, an address, a policy, this machine's storage.
 */
const currentNames: Readonly<Record<string, string>> = {
  leastWords: 'minWords',
  mostWords: 'maxWords',
  apart: 'composerOnly',
  gravestOnly: 'warningsOnly',
};

/** Where free keys stand, which are an author's own and no part of the format. */
const freeKeys = new Set(['words', 'severities', 'signals']);

/** @returns the same data with every former name replaced; a current name that stands beside it wins */
export function withCurrentNames(input: unknown): unknown {
  if (Array.isArray(input)) return input.map(withCurrentNames);
  if (typeof input !== 'object' || input === null) return input;
  const renamed: [string, unknown][] = [];
  for (const [key, value] of Object.entries(input)) {
    const current = Object.hasOwn(currentNames, key) ? currentNames[key]! : key;
    if (current !== key && Object.hasOwn(input, current)) continue;
    renamed.push([current, freeKeys.has(key) ? value : withCurrentNames(value)]);
  }
  // Made of entries, `__proto__` stays a key like any other, for the schema to refuse.
  return Object.fromEntries(renamed);
}
