import type { ReaderItem, Score } from '../../readers/reader';
import type { MeaningFiles } from '../meaning';
import type { FromWorker, ToWorker, WorkerHandle } from './worker-protocol';

/** In milliseconds: a worker that is silent for so long has died. */
export const patience = { load: 30_000, answer: 10_000 } as const;

/** One worker, from its start to its end. */
export interface RunningWorker {
  /** Resolves once it can read. */
  readonly loaded: Promise<void>;
  read(items: readonly ReaderItem[], signal: AbortSignal): Promise<readonly Score[]>;
  embed(text: string): Promise<Float32Array>;
  /** Ends it; what is open is rejected, and nobody is told that it died. */
  end(): void;
}

interface WorkerEvents {
  /** It broke, or has been silent for too long. It is ended. */
  died(why: Error): void;
  /** It says itself that it cannot be made ready. It is ended. */
  refused(why: Error): void;
}

/** What is open: a question, or the loading. */
interface Open {
  resolve(message: FromWorker): void;
  reject(why: unknown): void;
  timer: ReturnType<typeof setTimeout>;
}

const loading = 0;

export function startWorker(
  spawn: () => WorkerHandle,
  files: () => Promise<MeaningFiles>,
  { died, refused }: WorkerEvents,
): RunningWorker {
  const open = new Map<number, Open>();
  let worker: WorkerHandle | undefined;
  let asked = loading;

  const end = (why = new Error('The worker was given back.')): void => {
    worker?.terminate();
    worker = undefined;
    for (const { timer, reject } of open.values()) {
      clearTimeout(timer);
      reject(why);
    }
    open.clear();
  };
  const die = (what: string): void => {
    const why = new Error(what);
    end(why);
    died(why);
  };
  const waitFor = (id: number, limit: number): Promise<FromWorker> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => die('The worker is silent.'), limit);
      open.set(id, { resolve, reject, timer });
    });
  const settle = (id: number, how: (one: Open) => void): void => {
    const one = open.get(id);
    if (!one) return;
    clearTimeout(one.timer);
    open.delete(id);
    how(one);
  };
  const post = (message: ToWorker, transfer: Transferable[] = []): void =>
    worker?.postMessage(message, transfer);

  const hear = (message: FromWorker): void => {
    switch (message.type) {
      case 'listening':
        files().then(
          (read) =>
            post({ type: 'load', files: read }, [read.model.buffer, read.wasm.buffer, read.tokenizer.buffer]),
          (error: unknown) => hear({ type: 'refused', why: String(error) }),
        );
        break;
      case 'ready':
        settle(loading, ({ resolve }) => resolve(message));
        break;
      case 'refused': {
        const why = new Error(message.why);
        end(why);
        refused(why);
        break;
      }
      case 'failed':
        settle(message.id, ({ reject }) => reject(new Error(message.why)));
        break;
      default:
        settle(message.id, ({ resolve }) => resolve(message));
    }
  };

  const ask = (message: (id: number) => ToWorker, signal?: AbortSignal): Promise<FromWorker> => {
    if (!worker) return Promise.reject(new Error('The worker is gone.'));
    const id = ++asked;
    const answer = waitFor(id, patience.answer);
    // It answers all the same, that it was aborted or what it had read by then; until it does, its silence is watched.
    const abort = (): void => post({ type: 'abort', id });
    signal?.addEventListener('abort', abort);
    post(message(id));
    return answer.finally(() => signal?.removeEventListener('abort', abort));
  };

  const loaded = waitFor(loading, patience.load).then(() => undefined);
  try {
    worker = spawn();
    worker.onmessage = ({ data }) => hear(data);
    worker.onerror = (event) => {
      event.preventDefault();
      die(event.message || 'The worker broke.');
    };
  } catch (error) {
    hear({ type: 'refused', why: String(error) });
  }

  return {
    loaded,
    read: async (items, signal) => {
      signal.throwIfAborted();
      const answer = await ask((id) => ({ type: 'read', id, items }), signal);
      if (answer.type !== 'read') throw new Error(`The worker answered with ${answer.type}.`);
      return answer.scores;
    },
    embed: async (text) => {
      const answer = await ask((id) => ({ type: 'embed', id, text }));
      if (answer.type !== 'embedded') throw new Error(`The worker answered with ${answer.type}.`);
      return answer.vector;
    },
    end: () => end(),
  };
}
