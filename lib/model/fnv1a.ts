/**
 * FNV-1a over UTF-16 code units, 32 bits: a name for a text that is the same on every machine. Not for security.
 * (Fowler, Noll & Vo; see draft-eastlake-fnv.)
 * @param seed where a second, independent name is wanted
 */
export function fnv1a(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let n = 0; n < text.length; n++) value = Math.imul(value ^ text.charCodeAt(n), 0x01000193);
  return value >>> 0;
}

/** The same folded to 24 bits, as the tables of a model hold it. */
export function fnv1a24(text: string, seed?: number): number {
  const value = fnv1a(text, seed);
  return ((value >>> 24) ^ value) & 0xffffff;
}
