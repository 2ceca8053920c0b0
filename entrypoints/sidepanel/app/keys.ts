import { browser } from 'wxt/browser';
import type { Session } from './session';

/** What can be done without the mouse, in the page by the browser's shortcuts and in the panel by these keys. */
const acts = {
  'next-finding': (session: Session) => session.step(1),
  'previous-finding': (session: Session) => session.step(-1),
  'apply-fix': (session: Session) => session.applyStepped(),
  'not-this': (session: Session) => session.dismissStepped(),
  'insert-sentence': (session: Session) => session.insertFirst(),
  undo: (session: Session) => session.undo(),
} as const;

type Act = keyof typeof acts;

/** Alt with these keys, while the panel has the focus. */
export const panelKeys: Record<string, Act> = {
  ArrowDown: 'next-finding',
  ArrowUp: 'previous-finding',
  Enter: 'apply-fix',
  Delete: 'not-this',
  i: 'insert-sentence',
  z: 'undo',
};

export function listenToKeys(session: Session): void {
  browser.commands?.onCommand.addListener((name) => acts[name as Act]?.(session));
  document.addEventListener('keydown', (event) => {
    const act = event.altKey && !event.ctrlKey && !event.metaKey ? panelKeys[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    acts[act](session);
  });
}
