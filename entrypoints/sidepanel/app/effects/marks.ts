import { effect } from '@preact/signals';
import type { Panel } from '../panel';

/** Underlines in the page what the panel shows, and sends nothing that the page has already. */
export function sendMarks({ store, derived, connection }: Panel): () => void {
  let sent = '';
  return effect(() => {
    if (store.connection.value !== 'open') {
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
