import type { Writable } from 'node:stream';
import type { ExampleRule } from '../format/rule';
import type { SlowReader } from '../readers/reader';
import { pluralize } from '../text/pluralize';

/**
 * What reads by meaning beside the rules. Where the model is missing, or this machine cannot run it, that is said once,
 * and the rules speak alone; rules by example are then silent, and that is said too.
 *
 * @param isRulesOnly nobody wants it: it is not even loaded
 * @param rules by example that are to be heard
 * @param folder of the model; the one that ships by default
 */
export async function meaningReaders(
  isRulesOnly: boolean,
  complaints: Writable,
  rules: readonly ExampleRule[] = [],
  folder?: string,
): Promise<SlowReader[]> {
  if (isRulesOnly) {
    if (rules.length)
      complaints.write(`evenkeel: ${pluralize(rules.length, 'rule')} by example silent with --rules-only.\n`);
    return [];
  }
  try {
    const { meaningFromDisk } = await import('../runtime/meaning-from-disk');
    const meaning = await meaningFromDisk(folder);
    if (!rules.length) return [meaning.reader];
    const { examplesFromDisk } = await import('../runtime/examples/examples-from-disk');
    return [meaning.reader, await examplesFromDisk(meaning, rules, folder)];
  } catch (error) {
    complaints.write(
      `evenkeel: the model that reads meaning cannot be loaded, so the rules speak alone (${(error as Error).message}). ` +
        `With --rules-only it is not asked for.${rules.length ? ' Rules by example are silent.' : ''}\n`,
    );
    return [];
  }
}
