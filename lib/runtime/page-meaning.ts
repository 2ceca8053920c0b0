/** The encoder in one of the extension's own pages: whether it can run there, and its one worker. */
import { ownFiles } from './own-files';
import { shippedCard } from './shipped-card';
import { createMeaningClient, type MeaningClient } from './worker/worker-client';
import type { WorkerHandle } from './worker/worker-protocol';

/** In gigabytes, as the browser rounds it; where it does not tell, there is enough. */
const minMemory = 2;

/** In milliseconds: a page that is hidden for so long gives its worker back. */
const hiddenPatience = 60_000;

/** In milliseconds: after so long the worker is started though the page was never idle. */
const idlePatience = 500;

/** Marks on the page's timeline, for the browser's own tools and for whoever measures. */
export const meaningMarks = { opened: 'evenkeel-meaning-opened', ready: 'evenkeel-meaning-ready' } as const;

interface Page {
  WebAssembly?: unknown;
  Worker?: unknown;
  navigator: { deviceMemory?: number };
}

/** Can the encoder run here at all? Whether WebAssembly is forbidden shows only when it is tried. */
export const canRun = ({ WebAssembly, Worker, navigator: { deviceMemory = minMemory } }: Page): boolean =>
  typeof WebAssembly === 'object' && typeof Worker === 'function' && deviceMemory >= minMemory;

/** The page's own; undefined in a build without a model. */
export function pageMeaning(): MeaningClient | undefined {
  const card = shippedCard();
  if (!card) return undefined;
  const client = createMeaningClient({
    card,
    spawn: () => {
      if (!canRun(globalThis as Page)) throw new Error('This browser cannot run the encoder.');
      return new Worker('/meaning-worker.js', { type: 'module', name: 'meaning' }) as WorkerHandle;
    },
    files: () => ownFiles(card),
  });
  const { open, ready } = client.reader;
  const opened = (gone: () => void): (() => void) => {
    performance.mark(meaningMarks.opened);
    const close = open(gone);
    ready().then(
      () => performance.mark(meaningMarks.ready),
      () => {},
    );
    return close;
  };
  return { ...client, reader: { ...client.reader, open: (gone) => atRest(() => opened(gone)) } };
}

/** Opens once the page has been drawn and has nothing else to do. @returns closes, also before that */
function atRest(open: () => () => void): () => void {
  let close: (() => void) | undefined;
  const waiting = requestIdleCallback(
    () => {
      close = open();
    },
    { timeout: idlePatience },
  );
  return () => {
    cancelIdleCallback(waiting);
    close?.();
  };
}

/**
 * Tells when the page has been out of sight for a while, and when it is seen again.
 * @returns stops it
 */
export function watchOutOfSight(tell: (isOut: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    clearTimeout(timer);
    if (document.visibilityState === 'visible') tell(false);
    else timer = setTimeout(() => tell(true), hiddenPatience);
  };
  document.addEventListener('visibilitychange', look);
  look();
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', look);
  };
}

/**
 * Keeps something open while the page is in sight.
 * @returns stops it, and closes
 */
export function whileInSight(open: () => () => void): () => void {
  let close: (() => void) | undefined;
  const stop = watchOutOfSight((isOut) => {
    if (!isOut) close ??= open();
    else {
      close?.();
      close = undefined;
    }
  });
  return () => {
    stop();
    close?.();
  };
}
