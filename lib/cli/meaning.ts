import type { Writable } from 'node:stream';
import type { SlowReader } from '../readers/reader';

/**
 * What reads by meaning beside the rules. Where the model is missing, or this machine cannot run it, that is said once,
 * and the rules speak alone.
 *
 * @param isRulesOnly nobody wants it: it is not even loaded
 * @param folder of the model; the one that ships by default
 */
export async function meaningReaders(
  isRulesOnly: boolean,
  complaints: Writable,
  folder?: string,
): Promise<SlowReader[]> {
  if (isRulesOnly) return [];
  try {
    const { meaningFromDisk } = await import('../runtime/meaning-from-disk');
    return [(await meaningFromDisk(folder)).reader];
  } catch (error) {
    complaints.write(
      `evenkeel: the model that reads meaning cannot be loaded, so the rules speak alone (${(error as Error).message}). ` +
        'With --rules-only it is not asked for.\n',
    );
    return [];
  }
}
