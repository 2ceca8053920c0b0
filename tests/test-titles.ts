/**
 * The titles of the tests and groups in a test file: the first argument of `it`, `describe` and of what `it.each` and its
 * like return, where it is written out.
 */
export function testTitles(code: string): ReadonlySet<string> {
  const calls =
    /(?:\b(?:it|test|describe)|\))\(\s*(?:'((?:[^'\\\n]|\\.)*)'|`([^`$\\]*)`|"((?:[^"\\\n]|\\.)*)")/g;
  return new Set(
    [...code.matchAll(calls)].map(([, single, plain, double]) => single ?? plain ?? double ?? ''),
  );
}
