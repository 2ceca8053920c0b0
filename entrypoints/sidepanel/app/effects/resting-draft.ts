import { effect } from '@preact/signals';
import type { PanelContext } from '../panel-context';

/** In milliseconds: a word at the end of the draft that was left alone for so long is finished. */
const wordPause = 1000;

/** Notes when the typing rests: until then the last word of the draft may still grow. */
export const watchResting = ({ store }: PanelContext): (() => void) =>
  effect(() => {
    const text = store.draft.value?.text;
    const timer = setTimeout(() => {
      store.restingDraft.value = text;
    }, wordPause);
    return () => clearTimeout(timer);
  });
