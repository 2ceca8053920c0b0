import { effect } from '@preact/signals';
import { uiText } from '../../../../lib/model/ui-text';
import type { PanelContext } from '../panel-context';

/** Longer timers overflow in browsers; a later look sets the next one. */
const longestTimer = 24 * 3_600_000;

/** Says which commitments fall due while the panel is open, by one timer for the next of them. */
export function remind({ store, edges }: PanelContext): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looked = edges.now().getTime();
  const look = (): void => {
    const now = edges.now().getTime();
    // All since the last look: two may be due at once, and a machine that slept wakes late.
    const due = store.settings
      .peek()
      .commitments.filter((one) => isBetween(looked, Date.parse(one.due), now));
    looked = now;
    const line = due.map((one) => one.line).join('; ');
    if (line) store.notice.value = { text: uiText('noticeDue', { line }), tone: 'plain' };
    setTimer();
  };
  const setTimer = (): void => {
    clearTimeout(timer);
    const now = edges.now().getTime();
    // The clock may have been set back: what falls due from now on has not been looked at.
    looked = Math.min(looked, now);
    const ahead = store.settings.value.commitments
      .map(({ due }) => Date.parse(due) - now)
      .filter((left) => left > 0);
    if (ahead.length) timer = setTimeout(look, Math.min(...ahead, longestTimer));
  };
  const stop = effect(setTimer);
  return () => {
    stop();
    clearTimeout(timer);
  };
}

const isBetween = (after: number, moment: number, until: number): boolean =>
  after < moment && moment <= until;
