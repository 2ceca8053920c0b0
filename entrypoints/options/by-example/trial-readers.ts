import type { ExampleRule } from '../../../lib/format/rule';
import { exampleLabel } from '../../../lib/readers/examples/example-label';
import type { FittedRule } from '../../../lib/readers/examples/fitted-rule';
import type { SlowReader } from '../../../lib/readers/reader';
import { keptOpen } from '../../../lib/runtime/kept-open';
import { ownMeaning } from '../../../lib/runtime/own-meaning';
import { ownExamples } from './own-examples';

export interface TrialReaders {
  readers: readonly SlowReader[];
  /** Gives the encoder back. */
  close(): void;
}

/**
 * What reads beside the rules in a trial: the encoder's own reader, and what hears these rules. Nobody where the encoder
 * cannot run: the rules are tried alone.
 */
export async function trialReaders(rules: readonly ExampleRule[], isWanted: boolean): Promise<TrialReaders> {
  const [meaning, examples] = [ownMeaning(), ownExamples()];
  if (!isWanted || !meaning || !examples) return { readers: [], close: () => {} };
  const { gone, close } = keptOpen(meaning);
  try {
    await Promise.race([meaning.reader.ready(), gone]);
    const fitted = new Map<string, FittedRule>();
    for (const rule of rules) fitted.set(exampleLabel(rule), await Promise.race([examples.of(rule), gone]));
    return { readers: [meaning.reader, ...(fitted.size ? [examples.reader(fitted)] : [])], close };
  } catch {
    close();
    return { readers: [], close: () => {} };
  }
}
