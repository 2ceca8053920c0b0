/** Rules by example in one of the extension's own pages: fitted there, once the page's encoder has nothing else to do. */

import { createExamplesReader } from '../../readers/examples/examples-reader';
import type { FitExamples } from '../../readers/examples/fitter';
import type { KeptFits } from '../../readers/examples/kept-fits';
import type { MeaningCard } from '../../readers/meaning/card';
import type { Embed } from '../../readers/meaning/embed';
import type { SlowReader } from '../../readers/reader';
import { nextTask } from '../next-task';
import { ownBackground } from '../own-files';
import type { QuietClient } from '../quiet';
import { shippedCard } from '../shipped-card';
import { createExampleFits, type ExampleFits, type FittedRules } from './example-fits';
import { rememberingEmbed } from './remembering-embed';

export interface PageExamples extends ExampleFits {
  /** What hears these rules. */
  reader(fitted: FittedRules): SlowReader;
}

/** @param client the page's own; undefined where there is no model */
export function pageExamples(
  client: QuietClient | undefined,
  keptFits: (card: MeaningCard) => KeptFits,
): PageExamples | undefined {
  const card = shippedCard();
  if (!card || !client) return undefined;
  const { version } = card;
  const embed = rememberingEmbed(client.embed);
  return {
    ...createExampleFits(keptFits(card), loadedFitter(version, client)),
    reader: (fitted) => {
      const classifiers = new Map([...fitted].map(([label, { classifier }]) => [label, classifier]));
      return createExamplesReader({ version, embed, classifiers, ready: client.reader.ready });
    },
  };
}

/** The fitter, with its thousand sentences, is loaded where a rule was not fitted yet. */
function loadedFitter(version: string, client: QuietClient): FitExamples {
  const embed: Embed = async (texts) => {
    const vectors: Float32Array[] = [];
    for (const text of texts) {
      await client.whenQuiet();
      vectors.push(...(await client.embed([text])));
    }
    return vectors;
  };
  const load = async (): Promise<FitExamples> => {
    const { createFitter } = await import('../../readers/examples/fitter');
    return createFitter({ version, embed, backgroundFile: () => ownBackground(), rest: nextTask });
  };
  let loaded: Promise<FitExamples> | undefined;
  return async (rule) => {
    loaded ??= load();
    return (await loaded)(rule);
  };
}
