import { effect } from '@preact/signals';
import type { SlowReader } from '../../../../lib/readers/reader';
import type { PanelContext } from '../panel-context';
import { createSlowReading } from './slow-reading';

/** Asks slow readers for what is in view, and puts what they say into the store. */
export function askSlowReaders({ store, derived }: PanelContext, readers: readonly SlowReader[]): () => void {
  if (!readers.length) return () => {};
  const reading = createSlowReading(readers, {
    scored: (scores) => {
      store.scores.value = scores;
    },
    gaveUp: (reader) => {
      store.failedReaders.value = [...store.failedReaders.peek(), reader];
    },
  });
  const stop = effect(() => reading.want(derived.units.value));
  return () => {
    stop();
    reading.stop();
  };
}
