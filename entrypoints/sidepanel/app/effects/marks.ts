import { effect } from '@preact/signals';
import type { PanelContext } from '../panel-context';

/** Underlines in the page what the panel shows, and sends nothing that the page has already. */
export function sendMarks({ store, derived, connection }: PanelContext): () => void {
  let sent = '';
  return effect(() => {
    if (store.connectionState.value !== 'open') {
      sent = '';
      return;
    }
    const marks = derived.marks.value;
    if (!marks) return;
    const content = JSON.stringify(marks);
    if (content !== sent) connection.send(marks);
    sent = content;
  });
}
