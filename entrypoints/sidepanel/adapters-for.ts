import type { Adapter } from '../../lib/adapters/adapter';
import { builtInAdapters, candidatesFor, practiceAdapter } from '../../lib/adapters/choose';
import { isPracticeAddress } from '../../lib/platform';
import type { Settings } from '../../lib/settings';
import type { PanelState } from './state';

/** The adapters that may fit an address: what the agent taught goes before what is built in. */
export function adaptersFor(address: string, { taught }: Settings): Adapter[] {
  if (isPracticeAddress(address)) return [practiceAdapter];
  const own = taught[hostOf(address)];
  return own ? [own] : candidatesFor(address);
}

/** What the panel says of the adapter that the page fitted. */
export function described(id: string): Pick<PanelState, 'adapter'> {
  if (id === 'taught')
    return {
      adapter: { name: 'Taught by you', unsure: ['You taught Evenkeel this page.'], teachable: true },
    };
  const adapter = builtInAdapters.find((one) => one.id === id);
  return adapter
    ? {
        adapter: {
          name: adapter.name,
          unsure: adapter.unsure ?? [],
          teachable: Boolean(adapter.infer),
        },
      }
    : {};
}

export const hostOf = (address: string): string => {
  try {
    return new URL(address).host;
  } catch {
    return '';
  }
};
