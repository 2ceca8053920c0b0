import type { MeaningClient } from './worker/worker-client';

/** The encoder, kept ready for a piece of work that waits for it. */
export interface KeptOpen {
  /** Rejects once it can never answer again; never resolves. */
  gone: Promise<never>;
  /** Gives it back. */
  close(): void;
}

/** @param reader the page's own */
export function keptOpen({ reader }: Pick<MeaningClient, 'reader'>): KeptOpen {
  let lose: (why: Error) => void = () => {};
  const gone = new Promise<never>((_, reject) => {
    lose = reject;
  });
  // Whoever waits for nothing hears of nothing.
  gone.catch(() => {});
  return { gone, close: reader.open(() => lose(new Error('The encoder cannot run here.'))) };
}
