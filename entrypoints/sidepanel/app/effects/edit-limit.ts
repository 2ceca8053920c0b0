import { effect } from '@preact/signals';
import { limitOf } from '../../../../lib/model/edit-limit';
import type { PanelContext } from '../panel-context';
import { refuse } from '../receive';

/** In milliseconds. The page gives up by itself and says so; this much later it is a page that says nothing at all. */
const grace = 3_000;

/** An edit that nobody answers is refused, so that the next one can be made. */
export const limitEdits = ({ store }: PanelContext): (() => void) =>
  effect(() => {
    const pending = store.pending.value;
    if (!pending) return undefined;
    const timer = setTimeout(() => {
      if (store.pending.value === pending) refuse(store, 'no-answer');
    }, limitOf(pending.edit) + grace);
    return () => clearTimeout(timer);
  });
