import type { ReaderItem, Score, SlowReader } from '../../lib/readers/reader';
import { emptyScore } from '../../lib/readers/reader';

/** One batch that a fake reader was asked for, answered when the test says so. */
export interface Batch {
  items: readonly ReaderItem[];
  signal: AbortSignal;
  answer(scores?: readonly Score[]): void;
  fail(): void;
}

export interface FakeSlowReader extends SlowReader {
  batches: Batch[];
}

/**
 * A reader that answers when it is told to. It reads sentences of drafts with the customer's last turn, and whole
 * messages of the customer's.
 */
export function fakeSlowReader(version = '1', name = 'fake'): FakeSlowReader {
  const batches: Batch[] = [];
  return {
    name,
    version,
    language: 'en',
    reads: [
      { side: 'agent', unit: 'sentence', context: 'last-turn' },
      { side: 'customer', unit: 'text', context: 'none' },
    ],
    batches,
    read: (items, signal) =>
      new Promise((resolve, reject) => {
        batches.push({
          items,
          signal,
          answer: (scores = items.map(() => emptyScore)) => resolve(scores),
          fail: () => reject(new Error('It broke.')),
        });
      }),
  };
}

/** A score that says this label of these words, wherever they stand in the item. */
export const saying =
  (label: string, words: string, certainty = 0.9) =>
  ({ text }: ReaderItem): Score => {
    const start = text.indexOf(words);
    return start < 0
      ? emptyScore
      : { spans: [{ label, certainty, start, end: start + words.length }], chances: {} };
  };

/** A score that calls the whole text heated or not. */
export const heat = (heated: number, strained = heated): Score => ({
  spans: [],
  chances: { heated, strained },
});
