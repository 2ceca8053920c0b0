import { effect } from '@preact/signals';
import { findingKey } from '../finding-key';
import type { PanelContext } from '../panel-context';

/** The hint that the agent stepped to is forgotten once it is gone: another one in its place was not meant. */
export const forgetStepped = ({ store, derived }: PanelContext): (() => void) =>
  effect(() => {
    const hints = derived.insight.value?.draft ?? [];
    if (!hints.some((hint) => findingKey(hint) === store.steppedTo.peek())) store.steppedTo.value = undefined;
  });
