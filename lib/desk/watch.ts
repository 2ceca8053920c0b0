import type { Adapter } from '../adapters/adapter';

interface Watching {
  composer(): HTMLElement | null;
  threadChanged(): void;
  draftChanged(): void;
  signal: AbortSignal;
}

/** A new message should become a card at once; a draft is read when the typing rests. */
const threadPause = 60;
const draftPause = 120;
const draftPatience = 480;

/**
 * Watches the page until the signal aborts. On the key path there is one comparison and one timer; with no
 * change there is no timer at all.
 */
export function watchPage(
  document: Document,
  adapter: Adapter,
  { composer, threadChanged, draftChanged, signal }: Watching,
): void {
  const thread = later(threadPause, threadPause, threadChanged, signal);
  const draft = later(draftPause, draftPatience, draftChanged, signal);
  const observer = new MutationObserver((records) => {
    const root = composer();
    for (const record of records) {
      if (root?.contains(record.target) && record.type !== 'attributes') draft();
      else {
        thread();
        return;
      }
    }
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: attributesOf(adapter),
  });
  signal.addEventListener('abort', () => observer.disconnect());
  // A field's value is no part of the document's tree.
  document.addEventListener('input', () => draft(), { capture: true, passive: true, signal });
}

/** Only attributes that the adapter looks at can change what it reads. */
function attributesOf(adapter: Adapter): string[] {
  const selectors = JSON.stringify(adapter);
  const named = [...selectors.matchAll(/\[([a-z][a-z-]*)[\]~|^$*=]/g)].map(([, name]) => name!);
  return [...new Set([...named, 'contenteditable'])];
}

/** Runs `task` once after `rest` ms without a call, but at the latest `patience` ms after the first. */
function later(rest: number, patience: number, task: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const run = () => {
    timer = undefined;
    if (!signal.aborted) task();
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    const now = performance.now();
    if (timer === undefined) first = now;
    else clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, Math.min(rest, first + patience - now)));
  };
}

/** @returns whether an input method is composing right now; its text must not be touched */
export function watchComposition(document: Document, signal: AbortSignal): () => boolean {
  let composing = false;
  const options = { capture: true, passive: true, signal };
  document.addEventListener('compositionstart', () => (composing = true), options);
  document.addEventListener('compositionend', () => (composing = false), options);
  document.addEventListener('focusout', () => (composing = false), options);
  document.addEventListener(
    'beforeinput',
    (event) => {
      if (event.isTrusted && !(event as InputEvent).isComposing) composing = false;
    },
    options,
  );
  return () => composing;
}
