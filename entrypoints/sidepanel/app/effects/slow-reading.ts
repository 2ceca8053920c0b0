/**
 * Slow readers, asked for what is in view. They are an input: nobody waits for them, and what they say comes back as
 * new scores. One batch is under way at a time for each reader; what is no longer wanted is dropped or aborted; a reader
 * that fails three times in a row is not asked again.
 */

import { setBounded } from '../../../../lib/model/set-bounded';
import {
  itemFor,
  type ReaderItem,
  type ReadUnit,
  type Score,
  type SlowReader,
  scoreKey,
} from '../../../../lib/readers/reader';
import { type Scores, scoresFrom, soundScore } from '../../../../lib/readers/scores';

/** In milliseconds, for one batch. */
const batchPatience = 5_000;
const maxBatch = 8;
const maxFailures = 3;
const maxScores = 4_000;

interface Events {
  /** New scores have come. */
  scored(scores: Scores): void;
  /** A reader failed too often: the rules speak alone from here on. */
  gaveUp(reader: string): void;
}

export interface SlowReading {
  /** What is in view now, most urgent first: it takes the place of what was wanted before. */
  want(units: readonly ReadUnit[]): void;
  /** The panel closes: nothing more is asked, and what is under way is aborted. */
  stop(): void;
}

/** One reader with what it is asked. */
interface Asked {
  readonly reader: SlowReader;
  /** Keys still without a score, in the order in which they are wanted. */
  queue: Map<string, ReaderItem>;
  batch?: { keys: readonly string[]; abort: AbortController };
  failures: number;
}

export function createSlowReading(
  readers: readonly SlowReader[],
  { scored, gaveUp }: Events,
  patience = batchPatience,
): SlowReading {
  const known = new Map<string, Score>();
  const asked: Asked[] = readers.map((reader) => ({ reader, queue: new Map(), failures: 0 }));
  let stopped = false;

  const tell = (): void => scored(scoresFrom(readers, new Map(known)));

  const fillQueue = (one: Asked, units: readonly ReadUnit[]): void => {
    one.queue.clear();
    for (const unit of units) {
      const item = itemFor(one.reader, unit);
      const key = item && scoreKey(one.reader, item);
      if (key && !known.has(key)) one.queue.set(key, item);
    }
    // What is under way and wanted by nobody any more is in the way of what is.
    if (one.batch && !one.batch.keys.some((key) => one.queue.has(key))) one.batch.abort.abort();
    next(one);
  };

  const next = (one: Asked): void => {
    if (stopped || one.batch || one.failures >= maxFailures || !one.queue.size) return;
    const entries = [...one.queue].slice(0, maxBatch);
    const abort = new AbortController();
    const keys = entries.map(([key]) => key);
    const { reader } = one;
    const batch = { keys, abort };
    one.batch = batch;
    void read(
      reader,
      entries.map(([, item]) => item),
      abort,
      patience,
    ).then(
      (scores) => {
        if (one.batch !== batch) return;
        delete one.batch;
        one.failures = 0;
        scores.forEach((score, n) => {
          setBounded(known, keys[n]!, score, maxScores);
          one.queue.delete(keys[n]!);
        });
        if (!stopped) tell();
        next(one);
      },
      () => {
        if (one.batch !== batch) return;
        delete one.batch;
        // Aborted because nobody wants it: no failure of the reader's.
        if (stopped || (abort.signal.aborted && abort.signal.reason !== tooLate)) return next(one);
        one.failures++;
        if (one.failures >= maxFailures) gaveUp(reader.name);
        else next(one);
      },
    );
  };

  return {
    want: (units) => {
      for (const one of asked) fillQueue(one, units);
    },
    stop: () => {
      stopped = true;
      for (const { batch } of asked) batch?.abort.abort();
    },
  };
}

const tooLate = new Error('The reader took too long.');

/** A reader that never answers, and does not hear that it was aborted, is waited for no longer than that. */
async function read(
  reader: SlowReader,
  items: readonly ReaderItem[],
  abort: AbortController,
  patience: number,
): Promise<readonly Score[]> {
  const timer = setTimeout(() => abort.abort(tooLate), patience);
  const aborted = new Promise<never>((_, reject) => {
    abort.signal.addEventListener('abort', () => reject(abort.signal.reason));
  });
  try {
    const scores: readonly unknown[] = await Promise.race([reader.read(items, abort.signal), aborted]);
    if (scores.length !== items.length) throw new Error('The reader left some of them out.');
    return items.map(({ text }, n) => soundScore(scores[n], text));
  } finally {
    clearTimeout(timer);
  }
}
