import { callOn, holds, propertyOf } from '../editors/unshadowed';
import type { Adapter } from '../model/adapter';

interface Watching {
  composer(): HTMLElement | null;
  /** At once, for each change. */
  changed(record: MutationRecord): void;
  /** At once, where something may look otherwise. @returns false where nothing of it is read */
  redrawn(node: Node): boolean;
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
  { composer, changed, redrawn, threadChanged, draftChanged, signal }: Watching,
): Watch {
  const thread = later(threadPause, threadPause, threadChanged, signal);
  const draft = later(draftPause, draftPatience, draftChanged, signal);
  const covered = new WeakSet<Node>();
  const composition = { now: false };
  let typed = 0;
  const told = attributesOf(adapters);
  const isInDraft = (node: Node): boolean => {
    const root = composer();
    return root !== null && holds(root, node);
  };
  /** It may be concealed now, or no longer. */
  const looksOtherwise = (node: Node) => {
    if (isInDraft(node)) draft();
    else if (redrawn(node)) thread();
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      const { target, type, attributeName } = record;
      if (type === 'attributes' && !told.has(attributeName!)) looksOtherwise(target);
      else if (type !== 'attributes' && isInDraft(target)) draft();
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
        const state = isDocument(root) ? propertyOf(root, 'documentElement') : root;
        if (covered.has(state)) continue;
        covered.add(state);
        observer.observe(root, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
          attributeFilter: [...new Set([...told, ...appearance])],
        });
        for (const end of ['transitionend', 'animationend'])
          callOn(root, 'addEventListener', end, ({ target }) => looksOtherwise(target as Node), {
            capture: true,
            passive: true,
            signal,
          });
        // Events leave a shadow root by themselves, but never a frame.
        if (!isDocument(root)) continue;
        // A frame that loads anew brings a new document; its event can be caught, though it does not bubble.
        const load = ({ target }: Event) => {
          redrawn(target as Node);
          thread();
        };
        callOn(root, 'addEventListener', 'load', load, { capture: true, passive: true, signal });
        // A field's value is no part of the document's tree.
        const input = (event: Event) => {
          if (event.isTrusted) typed = performance.now();
          draft();
        };
        callOn(root, 'addEventListener', 'input', input, { capture: true, passive: true, signal });
        watchComposition(root, composition, signal);
      }
    },
  };
}

const isDocument = (root: Document | ShadowRoot): root is Document =>
  propertyOf(root as Node, 'nodeType') === 9;

/** What shows or conceals an element, whatever an adapter looks at. */
const appearance = ['style', 'class', 'hidden', 'open', 'aria-hidden'];

/** Only attributes that an adapter looks at can change what it reads, and who stands where. */
function attributesOf(adapters: readonly Adapter[]): ReadonlySet<string> {
  const selectors = JSON.stringify(adapters);
  const named = [...selectors.matchAll(/\[([a-z][a-z-]*)[\]~|^$*=]/g)].map(([, name]) => name!);
  const classes = /[.#][a-z]/i.test(selectors) ? ['class', 'id', 'hidden'] : [];
  return new Set([...named, ...classes, 'contenteditable']);
}

/** However a page storms, it keeps at least four parts in five of its time; and nothing waits longer than this, in milliseconds. */
const share = 4;
const longestPause = 1000;

/**
 * Runs `task` once after `rest` ms without a call, but at the latest `patience` ms after the first; a task that takes long
 * leaves the page alone for a multiple of it.
 */
function later(rest: number, patience: number, task: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  let next = 0;
  const run = () => {
    timer = undefined;
    if (signal.aborted) return;
    const began = performance.now();
    task();
    const ended = performance.now();
    next = ended + Math.min(longestPause, share * (ended - began));
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    const now = performance.now();
    if (timer === undefined) first = now;
    else clearTimeout(timer);
    timer = setTimeout(run, Math.max(0, next - now, Math.min(rest, first + patience - now)));
  };
}

function watchComposition(document: Document, composition: { now: boolean }, signal: AbortSignal): void {
  const options = { capture: true, passive: true, signal };
  const becomes = (now: boolean) => () => {
    composition.now = now;
  };
  callOn(document, 'addEventListener', 'compositionstart', becomes(true), options);
  callOn(document, 'addEventListener', 'compositionend', becomes(false), options);
  callOn(document, 'addEventListener', 'focusout', becomes(false), options);
  callOn(
    document,
    'addEventListener',
    'beforeinput',
    (event) => {
      if (event.isTrusted && !(event as InputEvent).isComposing) composition.now = false;
    },
    options,
  );
}
