import type { Hosted } from '../format/team';
import type { Problem } from '../model/problem';
import { uiText } from '../model/ui-text';
import type { Gathered } from './gather';
import { isDue, refresh } from './hosted';
import { storedPacks } from './store';
import type { StoredPack } from './stored-pack';

/**
 * Looks at each hosted pack whose hour has come, and asks no host that nobody but a team file names: a policy, a click on
 * the host's name, or an address that was typed in stands behind each.
 * @returns what went wrong
 */
export async function lookAtAddresses(gathered: Gathered | undefined): Promise<Problem[]> {
  // Without knowing what is here nothing is fetched; that it could not be read is named already.
  const packs = await storedPacks().catch(() => undefined);
  if (!packs) return [];
  const stored = new Map(packs.map((one) => [one.id, one]));
  const { file, allowed } = gathered?.teams ?? {};
  const named = new Map((file?.hosted ?? []).map((one) => [one.pack, one]));
  for (const { id, hosted } of stored.values()) if (hosted && !named.has(id)) named.set(id, hosted);
  const problems: Problem[] = [];
  for (const [id, address] of named) {
    const known = stored.get(id);
    if (!isDue(known, Date.now())) continue;
    const { origin, host } = new URL(address.url);
    const isAllowed = allowed?.has(origin) || isTypedIn(address, known);
    const why = isAllowed ? await refresh(address, known) : uiText('fetchNotAllowed', { host });
    if (why)
      problems.push({
        where: address.url,
        value: '',
        what: why,
        remedy: isAllowed
          ? known
            ? uiText('fetchOldInForce', { version: known.version })
            : uiText('fetchNoneInForce')
          : uiText('fetchNotAllowedRemedy'),
      });
  }
  return problems;
}

/** It came from this very host before, which somebody had agreed to. */
const isTypedIn = ({ url }: Hosted, known: StoredPack | undefined): boolean =>
  known?.hosted !== undefined && new URL(known.hosted.url).origin === new URL(url).origin;
