/**
 * The encoder in a worker, as a slow reader: the worker is made when it is wanted, handed its files, made anew where it
 * died, and given back when it is not wanted any more. Everything of the browser is handed in.
 */
import type { MeaningCard } from '../../readers/meaning/card';
import type { Embed } from '../../readers/meaning/embed';
import { meaningIdentity } from '../../readers/meaning/meaning-reader';
import type { SlowReader } from '../../readers/reader';
import type { MeaningFiles } from '../meaning';
import { type RunningWorker, startWorker } from './running-worker';
import type { WorkerHandle } from './worker-protocol';

/** A worker that died so often is not made again. */
const maxDeaths = 3;

export interface ClientParts {
  card: MeaningCard;
  /** @throws where there can be no worker */
  spawn(): WorkerHandle;
  /** What the worker is handed, read anew for each: the bytes go over to it. */
  files(): Promise<MeaningFiles>;
}

export interface MeaningClient {
  /** Its `open` and `ready` stand for the worker; `read` waits for it. */
  reader: SlowReader & Required<Pick<SlowReader, 'ready' | 'open'>>;
  embed: Embed;
}

export function createMeaningClient({ card, spawn, files }: ClientParts): MeaningClient {
  let running: Promise<RunningWorker> | undefined;
  let current: RunningWorker | undefined;
  let deaths = 0;
  let lost: Error | undefined;
  /** Who keeps it open, each with what it is told when it is gone for good. */
  const holders = new Set<() => void>();
  /** Who waits until somebody opens it. */
  let waiting: (() => void)[] = [];

  const loseForGood = (why: Error): void => {
    lost = why;
    current = undefined;
    running = undefined;
    for (const gone of holders) gone();
    wake();
  };
  const wake = (): void => {
    const woken = waiting;
    waiting = [];
    for (const go of woken) go();
  };

  const start = (): Promise<RunningWorker> => {
    const worker = startWorker(spawn, files, {
      died: (why) => {
        if (current !== worker) return;
        current = undefined;
        running = undefined;
        deaths++;
        if (deaths >= maxDeaths) loseForGood(why);
        else if (holders.size) void started().catch(() => {});
      },
      refused: loseForGood,
    });
    current = worker;
    return worker.loaded.then(() => worker);
  };

  const started = async (): Promise<RunningWorker> => {
    while (!holders.size && !lost) await new Promise<void>((resolve) => waiting.push(resolve));
    if (lost) throw lost;
    running ??= start();
    return running;
  };

  return {
    reader: {
      ...meaningIdentity(card),
      ready: async () => void (await started()),
      open: (gone) => {
        const holder = (): void => gone();
        holders.add(holder);
        if (lost) gone();
        else void started().catch(() => {});
        wake();
        return () => {
          if (!holders.delete(holder) || holders.size) return;
          const given = current;
          current = undefined;
          running = undefined;
          given?.end();
        };
      },
      read: async (items, signal) => (await started()).read(items, signal),
    },
    embed: async (texts) => {
      const vectors: Float32Array[] = [];
      // One at a time, so that what the agent writes meanwhile need not wait for all of them.
      for (const text of texts) vectors.push(await (await started()).embed(text));
      return vectors;
    },
  };
}
