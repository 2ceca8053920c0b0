import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExampleRule } from '../../format/rule';
import { exampleLabel } from '../../readers/examples/example-label';
import { createExamplesReader } from '../../readers/examples/examples-reader';
import type { Classifier } from '../../readers/examples/fit';
import { createFitter, type FitExamples } from '../../readers/examples/fitter';
import type { SlowReader } from '../../readers/reader';
import type { Meaning } from '../meaning';
import { shippedFolder } from '../meaning-from-disk';

/**
 * Fits rules by example in this process.
 * @param folder that may hold `background.bin`; without it, or with one of another model, the background is read anew,
 *   which takes half a minute
 */
export const fitterFromDisk = ({ card, embed }: Meaning, folder: string = shippedFolder): FitExamples =>
  createFitter({
    version: card.version,
    embed,
    backgroundFile: () =>
      readFile(join(folder, 'background.bin')).then(
        (buffer) => new Uint8Array(buffer),
        () => undefined,
      ),
  });

/** Rules by example, fitted, as a reader beside the encoder's own. */
export async function examplesFromDisk(
  meaning: Meaning,
  rules: readonly ExampleRule[],
  folder?: string,
): Promise<SlowReader> {
  const fitExamples = fitterFromDisk(meaning, folder);
  const classifiers = new Map<string, Classifier>();
  for (const rule of rules) classifiers.set(exampleLabel(rule), (await fitExamples(rule)).classifier);
  return createExamplesReader({ version: meaning.card.version, embed: meaning.embed, classifiers });
}
