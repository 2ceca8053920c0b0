import type { Entries } from '../stored/entry';
import { isRecord } from '../stored/salvage';

/**
 * Format 1: the settings carry their own format. Before, they stood bare, and WXT's storage kept their version
 * beside them as `settings$`, which goes.
 */
export function ofOurOwn({ settings$: _, settings, ...entries }: Entries): Entries {
  return { ...entries, settings: isRecord(settings) ? { ...settings, format: 1 } : settings };
}
