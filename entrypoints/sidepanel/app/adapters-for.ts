import { taughtId } from '../../../lib/adapters/adapter-teaching';
import { candidateAdapters, practiceAdapter, withPackAdapters } from '../../../lib/adapters/choose';
import type { Adapter } from '../../../lib/model/adapter';
import { ownOf } from '../../../lib/model/own-of';
import type { Settings } from '../../../lib/settings/settings';
import type { PanelView } from './view';

/**
 * The adapters that may fit an address: what the agent taught alone, or a pack's before what is built in.
 * @param isPractice the address is the extension's own practice inbox
 */
export function adaptersFor(
  address: string,
  { taught }: Settings,
  fromPacks: readonly Adapter[],
  isPractice: boolean,
): Adapter[] {
  if (isPractice) return [practiceAdapter];
  const own = ownOf(taught, hostOf(address));
  return own ? [own] : candidateAdapters(address, withPackAdapters(fromPacks));
}

/** What the panel says of the adapter that the page fitted. */
export function described(id: string, adapters: readonly Adapter[]): Pick<PanelView, 'adapter'> {
  const adapter = adapters.find((one) => one.id === id);
  if (!adapter) return {};
  const { name, unsure = [], infer } = adapter;
  return { adapter: { name, unsure, teachable: infer === true || id === taughtId } };
}

/** @returns empty for what is no address */
export const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');
