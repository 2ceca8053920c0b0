import type { Meaning, MeaningFiles } from '../../lib/runtime/meaning';
import { serveWorker } from '../../lib/runtime/worker/serve-worker';
import type {
  FromWorker,
  ToWorker,
  WorkerHandle,
  WorkerPort,
} from '../../lib/runtime/worker/worker-protocol';
import { smallCard as card } from '../readers/meaning/card';

export const files = async (): Promise<MeaningFiles> => ({
  card,
  tokenizer: new Uint8Array(8),
  model: new Uint8Array(8),
  wasm: new Uint8Array(8),
});

/** A worker of the page's own thread: what it serves is real, what it reads with is the test's. */
export interface FakeWorker extends WorkerHandle {
  /** All that it was told. */
  readonly told: ToWorker[];
  isTerminated: boolean;
  /** It breaks, as where a script throws. */
  crash(): void;
  /** It ends without a word, as where the browser kills it. */
  vanish(): void;
}

/** @param load how it is made ready; what it answers with is its `reader` and `embed` */
export function fakeWorker(load: (files: MeaningFiles) => Promise<Meaning>): FakeWorker {
  let isGone = false;
  const port: WorkerPort = {
    onmessage: null,
    postMessage: (message) =>
      queueMicrotask(() => {
        if (!isGone && !worker.isTerminated)
          worker.onmessage?.({ data: message } as MessageEvent<FromWorker>);
      }),
  };
  const worker: FakeWorker = {
    told: [],
    isTerminated: false,
    onmessage: null,
    onerror: null,
    postMessage: (message) => {
      worker.told.push(message);
      queueMicrotask(() => {
        if (!isGone && !worker.isTerminated) port.onmessage?.({ data: message } as MessageEvent<ToWorker>);
      });
    },
    terminate: () => {
      worker.isTerminated = true;
    },
    crash: () => {
      worker.onerror?.({ message: 'It broke.', preventDefault: () => {} } as ErrorEvent);
    },
    vanish: () => {
      isGone = true;
    },
  };
  serveWorker(port, load);
  return worker;
}
