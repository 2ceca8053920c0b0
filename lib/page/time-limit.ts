/**
 * Rejects when the task has not ended after `limit` milliseconds. A promise cannot be stopped from outside: the
 * task is told by the signal, and whatever it still gives is dropped.
 */
export async function withinLimit<T>(limit: number, task: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const late = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limited = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late.abort();
      reject(late.signal.reason);
    }, limit);
  });
  try {
    return await Promise.race([task(late.signal), limited]);
  } finally {
    clearTimeout(timer);
  }
}
