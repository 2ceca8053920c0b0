import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Draft } from '../../../../lib/model/conversation';
import type { Score, SlowReader } from '../../../../lib/readers/reader';
import { noScores, type Scores } from '../../../../lib/readers/scores';
import { createSlowReading } from '../../../../lib/runtime/slow-reading';
import type { PanelContext } from '../panel-context';

/** In milliseconds: so long after a keystroke the draft rests for a moment, and what changed in it is read. */
const typingPause = 150;

/**
 * Asks slow readers for what is in view, and puts what they say into the store. They are made ready where agent and team
 * want them, and given back where not, or when the panel has been out of sight for a while.
 */
export function askSlowReaders(
  panel: PanelContext,
  readers: ReadonlySignal<readonly SlowReader[]>,
): () => void {
  if (!readers.peek().length) return () => {};
  const { store, derived, edges } = panel;
  const known = new Map<string, Score>();
  const isOutOfSight = signal(false);
  const stopWatching = edges.watchOutOfSight((isOut) => {
    isOutOfSight.value = isOut;
  });
  // Between two tabs nobody knows whose conversation it is: until then it stays as it is.
  const isWanted = signal(false);
  const stopAsking = effect(() => {
    isWanted.value = derived.isReadByMeaning.value ?? isWanted.peek();
  });
  const stopReading = effect(() => {
    if (!isWanted.value) {
      store.scores.value = noScores;
      store.failedReaders.value = [];
    } else if (!isOutOfSight.value) return untracked(() => askWhileOpen(panel, readers, known));
  });
  return () => {
    stopWatching();
    stopAsking();
    stopReading();
  };
}

/** Keeps the readers open, each as long as it is among them, and asks them. */
function askWhileOpen(
  panel: PanelContext,
  readers: ReadonlySignal<readonly SlowReader[]>,
  known: Map<string, Score>,
): () => void {
  const { store } = panel;
  const giveUp = (reader: string): void => {
    const failed = store.failedReaders.peek();
    if (!failed.includes(reader)) store.failedReaders.value = [...failed, reader];
  };
  const open = new Map<SlowReader, (() => void) | undefined>();
  const stop = effect(() => {
    const now = readers.value;
    for (const [reader, close] of [...open]) {
      if (now.includes(reader)) continue;
      open.delete(reader);
      close?.();
    }
    for (const reader of now)
      if (!open.has(reader))
        open.set(
          reader,
          reader.open?.(() => giveUp(reader.name)),
        );
    return untracked(() => ask(panel, now, known, giveUp));
  });
  return () => {
    stop();
    for (const close of open.values()) close?.();
  };
}

function ask(
  { store, derived }: PanelContext,
  readers: readonly SlowReader[],
  known: Map<string, Score>,
  gaveUp: (reader: string) => void,
): () => void {
  const scored = (scores: Scores): void => {
    store.scores.value = scores;
  };
  const reading = createSlowReading(readers, { scored, gaveUp }, known);
  let last: Draft | null | undefined;
  const stop = effect(() => {
    const draft = derived.draft.value;
    const pause = isTyped(last, draft) ? typingPause : 0;
    last = draft;
    // All else that changes what there is to read; the units themselves are put together only when they are asked for.
    void [derived.thread.value, derived.speaking.value, derived.isQuiet.value];
    const want = (): void => reading.want(derived.units.peek());
    if (!pause) return want();
    const timer = setTimeout(want, pause);
    return () => clearTimeout(timer);
  });
  return () => {
    stop();
    reading.stop();
  };
}

const isTyped = (before: Draft | null | undefined, now: Draft | null | undefined): boolean =>
  Boolean(before && now && before.composer === now.composer && before.text !== now.text);
