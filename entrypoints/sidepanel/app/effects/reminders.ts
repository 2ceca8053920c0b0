import { effect } from '@preact/signals';
import { type UiText, uiText } from '../../../../lib/model/ui-text';
import type { PanelContext } from '../panel-context';

/** Longer timers overflow in browsers; a later look sets the next one. */
const longestTimer = 24 * 3_600_000;

const dueText = (line: string): UiText => uiText('noticeDue', { line });

/** Sets the one timer for the commitment that falls due next, while the panel is open. */
export function remind({ store, edges }: PanelContext): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const setTimer = (): void => {
    clearTimeout(timer);
    const now = edges.now();
    const next = store.settings.value.commitments
      .filter(({ due }) => due > now.toISOString())
      .sort((a, b) => a.due.localeCompare(b.due))[0];
    if (!next) return;
    const left = Date.parse(next.due) - now.getTime();
    timer = setTimeout(
      () => {
        if (left <= longestTimer) store.notice.value = { text: dueText(next.line), tone: 'plain' };
        setTimer();
      },
      Math.min(left, longestTimer),
    );
  };
  const stop = effect(setTimer);
  return () => {
    stop();
    clearTimeout(timer);
  };
}
