/** What passes between a page and the worker in which the encoder runs: plain data, each answer by its question's id. */
import type { ReaderItem, Score } from '../../readers/reader';
import type { MeaningFiles } from '../meaning';

export type ToWorker =
  /** The files' bytes change hands: the page keeps none. */
  | { type: 'load'; files: MeaningFiles }
  | { type: 'read'; id: number; items: readonly ReaderItem[] }
  | { type: 'embed'; id: number; text: string }
  /** The answer is not wanted any more. */
  | { type: 'abort'; id: number };

export type FromWorker =
  /** It hears; the first thing that it says. */
  | { type: 'listening' }
  | { type: 'ready' }
  /** It could not be made ready, and will not be. */
  | { type: 'refused'; why: string }
  | { type: 'read'; id: number; scores: readonly Score[] }
  | { type: 'embedded'; id: number; vector: Float32Array }
  /** Of one question; also where it was aborted. */
  | { type: 'failed'; id: number; why: string };

/** The worker's own side. */
export interface WorkerPort {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
}

/** The page's side of one worker. */
export interface WorkerHandle {
  postMessage(message: ToWorker, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}
