import { taughtId } from '../../../lib/adapters/adapter-teaching';
import { candidatesFor, practiceAdapter, withPackAdapters } from '../../../lib/adapters/choose';
import type { Adapter } from '../../../lib/model/adapter';
import { isPracticeAddress } from '../../../lib/platform';
import type { Settings } from '../../../lib/settings/settings';
import type { PanelState } from './state';

/** The adapters that may fit an address: what the agent taught goes before a pack's, and that before what is built in. */
export function adaptersFor(
  address: string,
  { taught }: Settings,
  fromPacks: readonly Adapter[] = [],
): Adapter[] {
  if (isPracticeAddress(address)) return [practiceAdapter];
  const own = taught[hostOf(address)];
  return own ? [own] : candidatesFor(address, withPackAdapters(fromPacks));
}

/** What the panel says of the adapter that the page fitted. */
export function described(id: string, adapters: readonly Adapter[]): Pick<PanelState, 'adapter'> {
  const adapter = adapters.find((one) => one.id === id);
  if (!adapter) return {};
  const { name, unsure = [], infer } = adapter;
  return { adapter: { name, unsure, teachable: infer === true || id === taughtId } };
}

export const hostOf = (address: string): string => {
  try {
    return new URL(address).host;
  } catch {
    return '';
  }
};
