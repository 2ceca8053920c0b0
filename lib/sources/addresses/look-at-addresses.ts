import type { Problem } from '../../model/problem';
import { uiText } from '../../model/ui-text';
import { originOf } from '../../packs/gate/pack-address';
import type { Gathered } from '../gather';
import { isDue, refresh } from '../hosted';
import { storedPacks } from '../store';

/**
 * Looks at each hosted pack whose hour has come, and asks no host that nobody but a team file names: a policy, a click on
 * the host's name, or an address that was typed in stands behind each, and the same host had it before.
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
    const origin = originOf(address.url);
    const isAllowed =
      origin !== undefined && (allowed?.has(origin) || origin === originOf(known?.hosted?.url ?? ''));
    const why = isAllowed
      ? await refresh(address, known)
      : uiText('fetchNotAllowed', { host: origin?.replace('https://', '') ?? address.url });
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
