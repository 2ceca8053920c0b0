/** Rules by example in one of the extension's own pages: fitted there, once the page's encoder has nothing else to do. */

import { createExamplesReader } from '../../readers/examples/examples-reader';
import type { KeptFits } from '../../readers/examples/kept-fits';
import type { MeaningCard } from '../../readers/meaning/card';
import type { Embed } from '../../readers/meaning/embed';
import type { SlowReader } from '../../readers/reader';
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
  const patientEmbed: Embed = async (texts) => {
    const vectors: Float32Array[] = [];
    for (const text of texts) {
      await client.whenQuiet();
      vectors.push(...(await client.embed([text])));
    }
    return vectors;
  };
  // It and its thousand sentences are needed where a rule was not fitted yet.
  const loaded = async () => (await import('../../readers/examples/fitter')).createFitter;
  let fitter: ReturnType<Awaited<ReturnType<typeof loaded>>> | undefined;
  const embed = rememberingEmbed(client.embed);
  return {
    ...createExampleFits(keptFits(card), async (rule) => {
      fitter ??= (await loaded())({
        version,
        embed: patientEmbed,
        backgroundFile: () => ownBackground(),
        rest,
      });
      return fitter(rule);
    }),
    reader: (fitted) => {
      const classifiers = new Map([...fitted].map(([label, { classifier }]) => [label, classifier]));
      return createExamplesReader({ version, embed, classifiers, ready: client.reader.ready });
    },
  };
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
