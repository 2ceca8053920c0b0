import type { Refusal } from '../model/protocol';

/** What must hold for an edit to go on. The page may do anything while the edit waits, so it is asked after each wait. */
export interface Conditions {
  /**
   * @param when `after`: the words are in, so the draft's revision is no longer what it was
   * @returns why the edit must not go on; undefined while all holds
   */
  broken?(when: 'before' | 'after'): Refusal | undefined;
  /** Once it aborts, nothing more is put in. */
  signal?: AbortSignal;
}

/** Ends an edit where it stands. */
export class Stopped extends Error {
  constructor(readonly why: Refusal) {
    super(why);
  }
}

/** @throws the signal's reason as soon as it aborts */
export const pause = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const give = () => {
      clearTimeout(timer);
      reject(signal!.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', give);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', give, { once: true });
  });
