/**
 * Slow readers, asked for what is in view. They are an input: nobody waits for them, and what they say comes back as
 * new scores. One unit is under way at a time for each reader; what is no longer wanted is dropped or aborted; a reader
 * that fails three times in a row is not asked again.
 */

import { setBounded } from '../model/set-bounded';
import {
  itemFor,
  type ReaderItem,
  type ReadUnit,
  type Score,
  type SlowReader,
  scoreKey,
} from '../readers/reader';
import { type Scores, scoresFrom, soundScore } from '../readers/scores';

/** In milliseconds, for one unit, once the reader is ready. */
const unitPatience = 5_000;
/** Units that wait; those beyond come after them. */
const maxQueue = 64;
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
  underWay?: { key: string; abort: AbortController };
  failures: number;
}

/** @param known what was said before, by key: it is not asked for again; what is said from now on is added */
export function createSlowReading(
  readers: readonly SlowReader[],
  { scored, gaveUp }: Events,
  known = new Map<string, Score>(),
  patience = unitPatience,
): SlowReading {
  const asked: Asked[] = readers.map((reader) => ({ reader, queue: new Map(), failures: 0 }));
  let wanted: readonly ReadUnit[] = [];
  let stopped = false;

  const tell = (): void => scored(scoresFrom(readers, new Map(known)));

  const fillQueue = (one: Asked): void => {
    one.queue.clear();
    for (const unit of wanted) {
      if (one.queue.size >= maxQueue) return;
      const item = itemFor(one.reader, unit);
      const key = item && scoreKey(one.reader, item);
      if (key && !known.has(key)) one.queue.set(key, item);
    }
  };

  const next = (one: Asked): void => {
    if (stopped || one.underWay || one.failures >= maxFailures) return;
    if (!one.queue.size) fillQueue(one);
    const [first] = one.queue;
    if (!first) return;
    const [key, item] = first;
    const abort = new AbortController();
    const underWay = { key, abort };
    one.underWay = underWay;
    void read(one.reader, item, abort, patience).then(
      (score) => {
        if (one.underWay !== underWay) return;
        delete one.underWay;
        one.failures = 0;
        setBounded(known, key, score, maxScores);
        one.queue.delete(key);
        // The reader goes on while what it said is judged.
        next(one);
        if (!stopped) tell();
      },
      () => {
        if (one.underWay !== underWay) return;
        delete one.underWay;
        // Aborted because nobody wants it: no failure of the reader's.
        if (stopped || (abort.signal.aborted && abort.signal.reason !== tooLate)) return next(one);
        one.failures++;
        if (one.failures >= maxFailures) gaveUp(one.reader.name);
        else next(one);
      },
    );
  };

  return {
    want: (units) => {
      wanted = units;
      for (const one of asked) {
        fillQueue(one);
        // What is under way and wanted by nobody any more is in the way of what is.
        if (one.underWay && !one.queue.has(one.underWay.key)) one.underWay.abort.abort();
        next(one);
      }
    },
    stop: () => {
      stopped = true;
      for (const { underWay } of asked) underWay?.abort.abort();
    },
  };
}

const tooLate = new Error('The reader took too long.');

/** A reader that never answers, and does not hear that it was aborted, is waited for no longer than that. */
async function read(
  reader: SlowReader,
  item: ReaderItem,
  abort: AbortController,
  patience: number,
): Promise<Score> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort.signal.addEventListener('abort', () => reject(abort.signal.reason));
  });
  try {
    if (reader.ready) await Promise.race([reader.ready(), aborted]);
    timer = setTimeout(() => abort.abort(tooLate), patience);
    const scores: readonly unknown[] = await Promise.race([reader.read([item], abort.signal), aborted]);
    if (scores.length !== 1) throw new Error('The reader left it out.');
    return soundScore(scores[0], item.text);
  } finally {
    clearTimeout(timer);
  }
}
