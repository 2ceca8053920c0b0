import type { AgentText, HeatText, LabelledSentence } from './data';
import { agentWriters, customerWriters } from './data';
import { type Trained, trainDraft, trainHeat } from './train';

export type WithKeys<T> = T & { keys: readonly number[] };

/** Models that have not seen the named writer: whole writers are kept apart, never parts of one. */
export const heatFolds = (texts: readonly WithKeys<HeatText>[]): Map<string, Trained> =>
  new Map(
    customerWriters.map((writer) => [writer, trainHeat(texts.filter(({ group }) => group !== writer))]),
  );

export const draftFolds = (
  sentences: readonly WithKeys<LabelledSentence>[],
  families: string[],
): Map<string, Trained> =>
  new Map(
    agentWriters.map((writer) => [
      writer,
      trainDraft(
        sentences.filter(({ group }) => group !== writer),
        families,
      ),
    ]),
  );

/** Which rules have enough sentences to be learned. */
export function familiesOf(sentences: readonly LabelledSentence[], least = 40): string[] {
  const counts = new Map<string, number>();
  for (const { labels } of sentences)
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([label]) => label)
    .sort();
}

export type { AgentText };
