import { effect } from '@preact/signals';
import { seenKey } from '../../../../lib/coach/seen';
import { setBounded } from '../../../../lib/model/set-bounded';
import type { PanelContext } from '../panel-context';

const maxConversations = 50;

/** Notes which hints were shown. It is looked up, not watched: what was seen matters only once a late score comes. */
export const noteSeen = ({ store, derived }: PanelContext): (() => void) =>
  effect(() => {
    const { seen } = store;
    const key = derived.conversation.value;
    const insight = derived.insight.value;
    if (!insight) return;
    const shown = seen.get(key) ?? new Set();
    for (const { finding } of insight.draft) shown.add(seenKey(finding));
    for (const { kind, rule } of insight.advice)
      if (kind === 'missing' && rule) shown.add(seenKey({ rule, text: '' }));
    if (!seen.has(key)) setBounded(seen, key, shown, maxConversations);
  });
