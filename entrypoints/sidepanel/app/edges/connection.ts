/**
 * The panel's connection to the page in the active tab. It follows the agent from tab to tab, and closing it
 * makes the page inert again.
 */
import { browser } from 'wxt/browser';
import {
  type FromPage,
  type FromPanel,
  pagePort,
  panelSide,
  type TypedPort,
} from '../../../../lib/model/protocol';
import type { Connection, ConnectionEvents } from '../panel-context';

export function connectToActiveTab({ connecting, message, unreachable }: ConnectionEvents): Connection {
  let port: TypedPort<FromPanel, FromPage> | undefined;
  let attempt = 0;

  const connect = (tabId: number, mine: number): void => {
    const current = panelSide(browser.tabs.connect(tabId, { name: pagePort, frameId: 0 }));
    port = current;
    current.listen((received) => {
      if (mine === attempt) message(received);
    });
    current.closed(() => {
      // Reading it tells the browser that nobody listening here is expected.
      void browser.runtime.lastError;
      if (mine === attempt) unreachable();
    });
  };

  const reconnect = async (): Promise<void> => {
    const mine = ++attempt;
    port?.close();
    port = undefined;
    connecting();
    const tab = await tabToRead();
    if (mine !== attempt) return;
    if (tab === undefined) unreachable();
    else connect(tab, mine);
  };

  browser.tabs.onActivated.addListener(() => void reconnect());
  browser.tabs.onUpdated.addListener((_, change, tab) => {
    if (tab.active && change.status === 'complete') void reconnect();
  });
  void reconnect();
  return { send: (out) => port?.send(out), reconnect: () => void reconnect() };
}

/** The active tab's id. A panel opened as a tab of its own is told by its address which tab to read. */
async function tabToRead(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
