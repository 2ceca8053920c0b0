import { setBounded } from '../../../../lib/model/set-bounded';
import type { PanelContext } from '../panel-context';

const maxConversations = 50;

/** A safety card that is wrong is folded away for its message, in memory alone: nothing else is silenced, and it can be had back. */
export function foldingCommands({ store, derived }: PanelContext) {
  const change = (keys: readonly string[], isFolded: boolean): void => {
    const folded = new Map(store.folded.value);
    const here = new Set(folded.get(derived.conversation.value));
    for (const key of keys)
      if (isFolded) here.add(key);
      else here.delete(key);
    folded.delete(derived.conversation.value);
    setBounded(folded, derived.conversation.value, here, maxConversations);
    store.folded.value = folded;
  };
  return {
    /** @param keys of the card, as its advice names them */
    fold: (keys: readonly string[]): void => change(keys, true),
    unfold: (keys: readonly string[]): void => change(keys, false),
  };
}
