const partsOf = (version: string): number[] => version.split('.').map(Number);

/**
 * Is one version of a pack older than the other?
 * @param version both as in a pack: `1.0.10`
 */
export function isOlder(version: string, than: string): boolean {
  const [parts, others] = [partsOf(version), partsOf(than)];
  const at = parts.findIndex((part, n) => part !== others[n]);
  return at >= 0 && (parts[at] as number) < (others[at] ?? 0);
}

/** The newest of several versions. */
export const newestOf = (first: string, ...others: readonly string[]): string =>
  others.reduce((newest, one) => (isOlder(newest, one) ? one : newest), first);
