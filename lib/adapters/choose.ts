import type { Adapter } from '../model/adapter';

const generic = 'generic';
const files = import.meta.glob<{ default: Adapter }>('./desks/*.ts', { eager: true });

/** All built-in adapters; the generic one last, since it fits every address. */
export const builtInAdapters: readonly Adapter[] = Object.values(files)
  .map((file) => file.default)
  .sort((a, b) => Number(a.id === generic) - Number(b.id === generic));

/** The one that knows no help desk. */
export const genericAdapter = builtInAdapters.find(({ id }) => id === generic)!;

/** The adapter of Evenkeel's own practice inbox. */
export const practiceAdapter = builtInAdapters.find((adapter) => adapter.id === 'practice')!;

/** The built-in ones with those of packs among them: a pack's adapter takes the place of the one with its id. */
export const withPackAdapters = (fromPacks: readonly Adapter[]): readonly Adapter[] => {
  const ids = new Set(fromPacks.map(({ id }) => id));
  return [...fromPacks, ...builtInAdapters.filter(({ id }) => !ids.has(id))];
};

/**
 * The adapters that may fit a page, by its address; the page itself says which does. None where Evenkeel may
 * read nothing (`chrome:`, `about:`).
 * @param address the page's full URL
 */
export function candidateAdapters(
  address: string,
  adapters: readonly Adapter[] = builtInAdapters,
): Adapter[] {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return [];
  }
  const byAddress = adapters.filter((adapter) =>
    adapter.matches.some((pattern) => matchesPattern(pattern, url)),
  );
  const named = byAddress.filter(({ id }) => id !== generic);
  // An adapter that must be detected goes first: it says no where it does not fit.
  if (named.length) return named.sort((a, b) => Number(!a.detect) - Number(!b.detect));
  if (!byAddress.length) return [];
  return [...adapters.filter(({ detect, matches }) => detect && !matches.length), ...byAddress];
}

/** A match pattern as in a manifest: scheme, host with a leading `*.`, path with `*`. */
function matchesPattern(pattern: string, url: URL): boolean {
  const parts = /^(https?):\/\/([^/]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme, host, path] = parts as unknown as [string, string, string, string];
  if (url.protocol !== `${scheme}:`) return false;
  const hostFits =
    host === '*' ||
    (host.startsWith('*.')
      ? url.hostname.endsWith(host.slice(1)) || url.hostname === host.slice(2)
      : url.hostname === host);
  return hostFits && startsWithPath(url.pathname, path);
}

function startsWithPath(path: string, pattern: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
