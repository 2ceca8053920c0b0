import { computed, effect, type ReadonlySignal, untracked } from '@preact/signals';
import type { SlowReader } from '../../../../lib/readers/reader';
import type { PageExamples } from '../../../../lib/runtime/examples/page-examples';
import type { PanelContext } from '../panel-context';

/** What has rules by example fitted, and hears them. */
export type PanelExamples = Pick<PageExamples, 'follow' | 'reader'>;

/** Has the rules by example of all packs fitted, where agent and team want the encoder. */
export function fitExampleRules({ store, derived }: PanelContext, examples?: PanelExamples): () => void {
  if (!examples) return () => {};
  // Between two tabs it is not known whether it is wanted: what is under way goes on.
  const isUnwanted = computed(() => derived.isReadByMeaning.value === false);
  return effect(() => {
    const rules = store.coaches.value?.exampleRules ?? [];
    if (!rules.length || isUnwanted.value) return;
    return untracked(() =>
      examples.follow(rules, (fitted) => {
        store.fitted.value = fitted;
      }),
    );
  });
}

/** The readers beside each other: those that are always there, and the one that hears what was fitted so far. */
export const withExamples = (
  { store }: PanelContext,
  readers: readonly SlowReader[],
  examples?: PanelExamples,
): ReadonlySignal<readonly SlowReader[]> =>
  computed(() =>
    examples && store.fitted.value.size ? [...readers, examples.reader(store.fitted.value)] : readers,
  );
