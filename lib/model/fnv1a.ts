/**
 * FNV-1a over UTF-16 code units: a quick name for a text, no secret.
 * @param basis where it begins; another one gives another, independent hash
 * @returns 32 bits, unsigned
 */
export function fnv1a(text: string, basis = 0x811c9dc5): number {
  let hash = basis;
  for (let n = 0; n < text.length; n++) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  return hash >>> 0;
}
