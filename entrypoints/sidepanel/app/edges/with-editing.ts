import type { FromPage, FromPanel, TypedPort } from '../../../../lib/model/protocol';
import { withinLimit } from '../../../../lib/page/time-limit';

/** In milliseconds, and less than the panel waits for an edit: what comes later is not sent any more. */
const patience = 5_000;

/**
 * Has the page load what an edit needs before the first edit is sent, once. What is sent meanwhile waits behind it, so that
 * all comes in the order it was sent in; the page is told that it waits. An edit is refused, as by the page, where that
 * cannot be loaded; the next one tries again.
 * @param load loads it into the page at the other end of the port; rejects where it cannot
 */
export function withEditing(
  port: TypedPort<FromPanel, FromPage>,
  load: () => Promise<unknown>,
): TypedPort<FromPanel, FromPage> {
  let canEdit = false;
  let waiting: FromPanel[] | undefined;
  const listeners: ((message: FromPage) => void)[] = [];
  port.listen((message) => {
    if (message.type === 'hello') canEdit ||= message.canEdit === true;
    else if (message.type === 'applied' && !message.ok && message.why === 'not-loaded') canEdit = false;
    tell(message);
  });
  return {
    ...port,
    listen: (listener) => void listeners.push(listener),
    send: (message) => {
      if (waiting) waiting.push(message);
      else if (canEdit || message.type !== 'edit') port.send(message);
      else void sendOnceLoaded([message]);
    },
  };

  function tell(message: FromPage): void {
    for (const listener of listeners) listener(message);
  }

  async function sendOnceLoaded(messages: FromPanel[]): Promise<void> {
    waiting = messages;
    port.send({ type: 'edit-waits', waits: true });
    canEdit = await withinLimit(patience, load).then(
      () => true,
      () => false,
    );
    if (!canEdit) port.send({ type: 'edit-waits', waits: false });
    for (let next = messages.shift(); next; next = messages.shift()) {
      if (canEdit || next.type !== 'edit') port.send(next);
      else tell({ type: 'applied', id: next.id, ok: false, why: 'not-loaded' });
    }
    waiting = undefined;
  }
}
