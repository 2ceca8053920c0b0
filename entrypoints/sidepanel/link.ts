/**
 * The panel's connection to the page in the active tab. It follows the agent from tab to tab, and closing it
 * makes the page inert again.
 */
import { browser } from 'wxt/browser';
import { deskPort, type FromPage, type FromPanel, panelSide, practicePort, type TypedPort } from '../../lib/messages';

export interface Link {
  send(message: FromPanel): void;
  /** Connects to the active tab anew. */
  reconnect(): void;
}

interface LinkEvents {
  connecting(): void;
  message(message: FromPage): void;
  /** No page script answers in this tab, or it went away. */
  unreachable(): void;
}

export function linkToActiveTab({ connecting, message, unreachable }: LinkEvents): Link {
  let port: TypedPort<FromPanel, FromPage> | undefined;
  let attempt = 0;

  const tryPorts = (tabId: number, practice: boolean, mine: number): void => {
    const raw = practice
      ? browser.runtime.connect({ name: practicePort(tabId) })
      : browser.tabs.connect(tabId, { name: deskPort, frameId: 0 });
    const candidate = panelSide(raw);
    port = candidate;
    let answered = false;
    candidate.listen((received) => {
      if (mine !== attempt) return;
      answered = true;
      message(received);
    });
    candidate.closed(() => {
      // Reading it tells the browser that nobody listening here is expected.
      void browser.runtime.lastError;
      if (mine !== attempt) return;
      if (!answered && !practice) tryPorts(tabId, true, mine);
      else unreachable();
    });
  };

  const reconnect = async (): Promise<void> => {
    const mine = ++attempt;
    port?.close();
    port = undefined;
    connecting();
    const [tab] = await browser.tabs.query(await activeTab());
    if (mine !== attempt) return;
    if (tab?.id === undefined) unreachable();
    else tryPorts(tab.id, false, mine);
  };

  browser.tabs.onActivated.addListener(() => void reconnect());
  browser.tabs.onUpdated.addListener((_, change, tab) => {
    if (tab.active && change.status === 'complete') void reconnect();
  });
  void reconnect();
  return { send: (out) => port?.send(out), reconnect: () => void reconnect() };
}

/** Which window's active tab. A panel opened as a tab of its own is told its tab by the address. */
async function activeTab(): Promise<{ active: true; currentWindow: true } | { active: true; windowId: number }> {
  const windowId = Number(new URLSearchParams(location.search).get('window'));
  return windowId ? { active: true, windowId } : { active: true, currentWindow: true };
}
