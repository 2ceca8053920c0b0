import { effect } from '@preact/signals';
import type { Panel } from '../panel';
import { refuse } from '../receive';

/** In milliseconds. The page gives up after five seconds and says so; this is for a page that says nothing at all. */
const patience = 8_000;

/** An edit that nobody answers is refused, so that the next one can be made. */
export const limitEdits = ({ store }: Panel): (() => void) =>
  effect(() => {
    const pending = store.pending.value;
    if (!pending) return undefined;
    const timer = setTimeout(() => {
      if (store.pending.value === pending) refuse(store, 'not-taken');
    }, patience);
    return () => clearTimeout(timer);
  });
