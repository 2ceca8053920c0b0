/**
 * The page's side of one open panel. It is created when the panel's port opens and leaves nothing behind when
 * it closes: every listener, observer and timer hangs on one AbortSignal.
 */
import type { Adapter } from '../model/adapter';
import type { FromPage, FromPanel, PickTarget, TypedPort } from '../model/protocol';
import { editing } from './editing';
import { guess } from './inference';
import { noteInterrupted } from './interrupted-edit';
import { whenBegun } from './page-begun';
import { openSession, type PageSession } from './page-session';

/** Nothing is read before the panel asks for it. */
export function servePage(port: TypedPort<FromPage, FromPanel>, document: Document): void {
  const closing = new AbortController();
  let session: PageSession | undefined;
  let ending = new AbortController();
  let adapters = '';
  let isEditWaiting = false;
  port.closed(() => {
    if (isEditWaiting) noteInterrupted(false);
    closing.abort();
    ending.abort();
  });
  port.listen((message) => {
    if (message.type === 'where') sayHello();
    else if (message.type === 'read') read(message.adapters);
    else if (message.type === 'marks') session?.mark(message);
    else if (message.type === 'pick') void answerPick(port, document, message.what, closing.signal);
    else if (message.type === 'edit-waits') isEditWaiting = message.waits;
    else edit(message);
  });
  whenBegun(document, sayHello, closing.signal);

  function sayHello(): void {
    const { href: address } = document.location;
    port.send({ type: 'hello', address, ...(editing() ? { canEdit: true } : {}) });
  }

  function edit(message: Extract<FromPanel, { type: 'edit' }>): void {
    isEditWaiting = false;
    if (session) session.edit(message);
    else port.send({ type: 'applied', id: message.id, ok: false, why: 'composer-gone' });
  }

  /** What is read goes on, unless the page has come to where other adapters fit. */
  function read(offered: Adapter[]): void {
    const wanted = JSON.stringify(offered);
    if (session && wanted === adapters) return;
    ending.abort();
    ending = new AbortController();
    adapters = wanted;
    session = openSession(port, document, offered, ending.signal);
  }
}

/** Answers even where nothing can be picked: the panel waits for it. */
async function answerPick(
  port: TypedPort<FromPage, FromPanel>,
  document: Document,
  what: PickTarget,
  signal: AbortSignal,
): Promise<void> {
  try {
    port.send({ type: 'picked', picked: (await guess()?.pick(document, what, signal)) ?? null });
  } catch (error) {
    port.send({ type: 'picked', picked: null, detail: String(error) });
  }
}
