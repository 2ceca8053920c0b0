import { type Fitted, fitClassifier, score } from './linear';
import { Columns } from './sparse';

export interface Example {
  keys: readonly number[];
  weight: number;
}

/** One linear classifier for each label, over the same columns. */
export interface Trained {
  columns: Columns;
  labels: string[];
  fitted: Fitted[];
  score(label: number, keys: readonly number[]): number;
}

interface Options {
  cost: number;
  boost: number;
}

/** @param carries whether the nth example carries the label */
export function train(
  examples: readonly Example[],
  labels: string[],
  carries: (n: number, label: string) => boolean,
  { cost, boost }: Options,
): Trained {
  const columns = new Columns(examples.map(({ keys }) => keys));
  const samples = examples.map(({ keys, weight }) => columns.sample(keys, weight));
  const fitted = labels.map((label) =>
    fitClassifier(samples, (n) => carries(n, label), columns.size, cost, boost),
  );
  return { columns, labels, fitted, score: (label, keys) => score(fitted[label]!, columns.sample(keys)) };
}

/** Fits of the heat model: two questions to one text. */
export const trainHeat = (texts: readonly (Example & { heat: number })[]): Trained =>
  train(texts, ['heated', 'strained'], (n, label) => texts[n]!.heat >= (label === 'heated' ? 2 : 1), {
    cost: 0.1,
    boost: 1,
  });

/** Fits of a sentence model: does the sentence carry anything, and which rule is it. */
export function trainSentences(
  sentences: readonly (Example & { labels: string[] })[],
  rules: string[],
): Trained {
  return train(
    sentences,
    ['any', ...rules],
    (n, label) => (label === 'any' ? sentences[n]!.labels.length > 0 : sentences[n]!.labels.includes(label)),
    { cost: 0.1, boost: 1.5 },
  );
}
