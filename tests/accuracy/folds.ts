import { customerWriters, type HeatText, type LabelledSentence } from './data';
import { type Trained, trainHeat, trainSentences } from './train';

export type WithKeys<T> = T & { keys: readonly number[] };

/** Models that have not seen the named writer: whole writers are kept apart, never parts of one. */
export const heatFolds = (texts: readonly WithKeys<HeatText>[]): Map<string, Trained> =>
  new Map(
    customerWriters.map((writer) => [writer, trainHeat(texts.filter(({ group }) => group !== writer))]),
  );

/** The same for sentence models, of drafts or of customers. */
export const sentenceFolds = (
  sentences: readonly WithKeys<LabelledSentence>[],
  writers: string[],
): Map<string, Trained> => {
  const rules = rulesOf(sentences);
  return new Map(
    writers.map((writer) => [
      writer,
      trainSentences(
        sentences.filter(({ group }) => group !== writer),
        rules,
      ),
    ]),
  );
};

/** Which rules have enough sentences to be learned. */
export function rulesOf(sentences: readonly LabelledSentence[], least = 40): string[] {
  const counts = new Map<string, number>();
  for (const { labels } of sentences)
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([label]) => label)
    .sort();
}
