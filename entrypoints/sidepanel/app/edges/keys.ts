import { browser } from 'wxt/browser';
import type { Commands } from '../commands/commands';

/** What can be done without the mouse, in the page by the browser's shortcuts and in the panel by these keys. */
const acts = {
  'next-finding': (commands: Commands) => commands.step(1),
  'previous-finding': (commands: Commands) => commands.step(-1),
  'apply-fix': (commands: Commands) => commands.applyStepped(),
  'not-this': (commands: Commands) => commands.muteStepped(),
  'insert-sentence': (commands: Commands) => commands.insertFirst(),
  undo: (commands: Commands) => commands.undo(),
} as const;

type Act = keyof typeof acts;

/** Alt with these keys, while the panel has the focus. */
const panelKeys: Record<string, Act> = {
  ArrowDown: 'next-finding',
  ArrowUp: 'previous-finding',
  Enter: 'apply-fix',
  Delete: 'not-this',
  i: 'insert-sentence',
  z: 'undo',
};

export function listenToKeys(commands: Commands): void {
  browser.commands?.onCommand.addListener((name) => acts[name as Act]?.(commands));
  document.addEventListener('keydown', (event) => {
    const act = event.altKey && !event.ctrlKey && !event.metaKey ? panelKeys[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    acts[act](commands);
  });
}
