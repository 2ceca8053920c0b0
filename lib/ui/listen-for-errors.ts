import type { Problem } from '../model/problem';
import { uiText } from '../model/ui-text';
import { describeError } from './describe-error';

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
  const report = (error: unknown): void => take(problemOf(where, error));
  context.addEventListener(
    'error',
    (event) => {
      const { error } = event as ErrorEvent;
      // Without an error it is a remark of the browser's, such as that of a size that is still changing.
      if (error !== undefined && error !== null) report(error);
    },
    { signal: stop.signal },
  );
  context.addEventListener('unhandledrejection', (event) => report((event as PromiseRejectionEvent).reason), {
    signal: stop.signal,
  });
  return () => stop.abort();
}

function problemOf(where: string, error: unknown): Problem {
  const { kind, place, text } = describeError(error, globalThis.location?.origin ?? '');
  return {
    where: place ? `${where} ${place}` : where,
    value: '',
    what: text ?? uiText('problemStopped', { kind }),
    remedy: uiText(text ? 'problemStatedRemedy' : 'problemStoppedRemedy'),
  };
}
