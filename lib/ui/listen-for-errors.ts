import type { Problem } from '../model/problem';
import { describeError } from './describe-error';

const texts = {
  stopped: (kind: string) => `stopped at an error (${kind})`,
  remedy: 'everything else goes on; load this page anew, and copy a report if it comes back',
  statedRemedy: 'everything else goes on',
} as const;

/**
 * Calls back for every error that nobody caught, also in a promise.
 * @param where the context that it runs in, such as “settings”
 * @param context the window or worker
 * @returns stops it
 */
export function listenForErrors(
  where: string,
  take: (problem: Problem) => void,
  context: EventTarget = globalThis as unknown as EventTarget,
): () => void {
  const stop = new AbortController();
  const told = (error: unknown): void => take(problemOf(where, error));
  context.addEventListener(
    'error',
    (event) => {
      const { error } = event as ErrorEvent;
      // Without an error it is a remark of the browser's, such as that of a size that is still changing.
      if (error !== undefined && error !== null) told(error);
    },
    { signal: stop.signal },
  );
  context.addEventListener('unhandledrejection', (event) => told((event as PromiseRejectionEvent).reason), {
    signal: stop.signal,
  });
  return () => stop.abort();
}

function problemOf(where: string, error: unknown): Problem {
  const { kind, place, message } = describeError(error, globalThis.location?.origin ?? '');
  return {
    path: place ? `${where} ${place}` : where,
    value: '',
    message: message ?? texts.stopped(kind),
    remedy: message ? texts.statedRemedy : texts.remedy,
  };
}
