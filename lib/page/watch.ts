import type { Adapter } from '../model/adapter';

interface Watching {
  composer(): HTMLElement | null;
  /** At once, for each change. */
  changed(record: MutationRecord): void;
  threadChanged(): void;
  draftChanged(): void;
  signal: AbortSignal;
}

/** A new message should become a card at once; a draft is read when the typing rests. */
const threadPause = 40;
const draftPause = 120;
const draftPatience = 480;

export interface Watch {
  /** Also watches these: shadow roots and frames that came with the last reading. */
  cover(roots: readonly (Document | ShadowRoot)[]): void;
  /** When the agent last typed, by the page's clock in milliseconds; 0 for never. */
  lastTyped(): number;
  /** Is an input method composing right now? Its text must not be touched. */
  isComposing(): boolean;
}

/**
 * Watches the page until the signal aborts. On the key path there is one comparison and one timer; with no
 * change there is no timer at all.
 */
export function watchPage(
  adapters: readonly Adapter[],
  { composer, changed, threadChanged, draftChanged, signal }: Watching,
): Watch {
  const thread = later(threadPause, threadPause, threadChanged, signal);
  const draft = later(draftPause, draftPatience, draftChanged, signal);
  const covered = new WeakSet<Node>();
  const composition = { now: false };
  let typed = 0;
  const observer = new MutationObserver((records) => {
    const root = composer();
    for (const record of records) {
      if (root?.contains(record.target) && record.type !== 'attributes') draft();
      else {
        changed(record);
        thread();
      }
    }
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    isComposing: () => composition.now,
    lastTyped: () => typed,
    cover: (roots) => {
      for (const root of roots) {
        // `document.open()`, as CKEditor 4 does it, keeps the document and drops every listener on it.
        const state = root.nodeType === 9 ? (root as Document).documentElement : root;
        if (covered.has(state)) continue;
        covered.add(state);
        observer.observe(root, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
          attributeFilter: attributesOf(adapters),
        });
        // Events leave a shadow root by themselves, but never a frame.
        if (root.nodeType !== 9) continue;
        // A frame that loads anew brings a new document; its event can be caught, though it does not bubble.
        root.addEventListener('load', () => thread(), { capture: true, passive: true, signal });
        // A field's value is no part of the document's tree.
        const input = (event: Event) => {
          if (event.isTrusted) typed = performance.now();
          draft();
        };
        root.addEventListener('input', input, { capture: true, passive: true, signal });
        watchComposition(root as Document, composition, signal);
      }
    },
  };
}

/** Only attributes that an adapter looks at can change what it reads. */
function attributesOf(adapters: readonly Adapter[]): string[] {
  const selectors = JSON.stringify(adapters);
  const named = [...selectors.matchAll(/\[([a-z][a-z-]*)[\]~|^$*=]/g)].map(([, name]) => name!);
  const classes = /[.#][a-z]/i.test(selectors) ? ['class', 'id', 'hidden'] : [];
  return [...new Set([...named, ...classes, 'contenteditable'])];
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

function watchComposition(document: Document, composition: { now: boolean }, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  const becomes = (now: boolean) => () => {
    composition.now = now;
  };
  document.addEventListener('compositionstart', becomes(true), options);
  document.addEventListener('compositionend', becomes(false), options);
  document.addEventListener('focusout', becomes(false), options);
  document.addEventListener(
    'beforeinput',
    (event) => {
      if (event.isTrusted && !(event as InputEvent).isComposing) composition.now = false;
    },
    options,
  );
}
