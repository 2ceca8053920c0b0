/** The agent's own keys while an edit is under way. They are never held back, and none may meet a phrase that the edit has selected. */

import { viewOf } from './unshadowed';

export interface LateKeys {
  /** The characters typed since, '' for keys that write none; undefined where no key came. */
  typed(): string | undefined;
  /** From now on words are put in: the selection is not given back any more. */
  begin(): void;
  hasBegun(): boolean;
  stop(): void;
}

const alone = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|Fn|NumLock|OS)$/;
const changes = ['beforeinput', 'paste', 'cut', 'drop', 'compositionstart'];

/**
 * @param giveBack puts the focus and the selection back where the agent had them: called at most once, before the key
 * does anything
 */
export function watchKeys(root: HTMLElement, giveBack: () => void): LateKeys {
  const view = viewOf(root)!;
  const watching = new AbortController();
  const waiting = new AbortController();
  const options = { capture: true, passive: true };
  let typed: string | undefined;
  const came = (words: string) => {
    if (typed === undefined && !waiting.signal.aborted) giveBack();
    typed = (typed ?? '') + words;
  };
  view.addEventListener(
    'keydown',
    (event) => {
      const { key, altKey, ctrlKey, metaKey, repeat, isTrusted } = event;
      // The edit's own shortcut may still be held.
      if (!isTrusted || alone.test(key) || (repeat && altKey)) return;
      came(key.length === 1 && !(altKey || ctrlKey || metaKey) ? key : '');
    },
    { ...options, signal: watching.signal },
  );
  // What comes without a key; and a command of the edit's own looks like it.
  for (const change of changes)
    view.addEventListener(change, ({ isTrusted }) => isTrusted && came(''), {
      ...options,
      signal: waiting.signal,
    });
  return {
    typed: () => typed,
    begin: () => waiting.abort(),
    hasBegun: () => waiting.signal.aborted,
    stop: () => {
      waiting.abort();
      watching.abort();
    },
  };
}
