import { find } from '../editors/unshadowed';
import type { Adapter } from '../model/adapter';
import type { AdapterFault } from '../model/protocol';
import { soundAdapter } from './read/sound-adapter';

/** The first adapter that the page shows itself to fit; the last one where none does. */
export const pickAdapter = (adapters: readonly Adapter[], document: Document): Adapter =>
  adapters.find((adapter) => {
    const { detect } = soundAdapter(adapter, document).adapter;
    return !detect || detect.some((selector) => find(document, selector));
  }) ?? adapters.at(-1)!;

/** Why one of the others may not have been picked: what it is known by cannot be looked for. */
export const detectFaults = (
  adapters: readonly Adapter[],
  picked: Adapter,
  document: Document,
): AdapterFault[] =>
  adapters
    .filter((adapter) => adapter !== picked)
    .flatMap((adapter) => soundAdapter(adapter, document).faults)
    .filter(({ part }) => part === 'detect');
