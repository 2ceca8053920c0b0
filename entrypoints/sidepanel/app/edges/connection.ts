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
import { forgetOpenBefore, reloadTab, wasOpenBefore } from '../../../../lib/platform';
import type { Connection, ConnectionEvents } from '../panel-context';
import { watchArrivals } from './page-arrivals';

export function connectToActiveTab({ connecting, message, unreachable }: ConnectionEvents): Connection {
  let port: TypedPort<FromPanel, FromPage> | undefined;
  /** The tab in view. */
  let inView: number | undefined;
  let attempt = 0;

  const connect = (tabId: number, mine: number, wasOpen: boolean): void => {
    let isStale = wasOpen;
    const current = panelSide(browser.tabs.connect(tabId, { name: pagePort, frameId: 0 }));
    port = current;
    current.listen((received) => {
      // Whoever answers is of this version: the tab was loaded anew while no panel was open.
      if (isStale) void forgetOpenBefore(tabId);
      isStale = false;
      if (mine === attempt) message(received);
    });
    current.closed(() => {
      // Reading it tells the browser that nobody listening here is expected.
      void browser.runtime.lastError;
      if (mine !== attempt) return;
      port = undefined;
      unreachable(isStale ? 'stale' : 'no-access');
    });
  };

  const reconnect = async (): Promise<void> => {
    const mine = ++attempt;
    port?.close();
    port = undefined;
    connecting();
    inView = undefined;
    const tab = await tabToRead();
    const isStale = tab !== undefined && (await wasOpenBefore(tab));
    if (mine !== attempt) return;
    inView = tab;
    if (tab === undefined) unreachable('no-access');
    else connect(tab, mine, isStale);
  };

  browser.tabs.onActivated.addListener(() => void reconnect());
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (status === 'loading') void forgetOpenBefore(id);
    // What answers is read already, however the page's address or its loading goes on.
    if (id === inView && status === 'complete' && !port) void reconnect();
  });
  watchArrivals((id) => {
    if (id === inView) void reconnect();
  });
  void reconnect();
  return {
    send: (out) => port?.send(out),
    reconnect: () => void reconnect(),
    reload: () => {
      if (inView !== undefined) void reloadTab(inView);
    },
  };
}

/** The active tab's id. A panel opened as a tab of its own is told by its address which tab to read. */
async function tabToRead(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  if (named) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
