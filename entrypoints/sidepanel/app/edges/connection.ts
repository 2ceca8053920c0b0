/**
 * The panel's connection to the page in the active tab of its own window. It follows the agent from tab to tab, and
 * closing it makes the page inert again. As long as that page is there it is the same connection: what happens in other
 * windows and tabs, and where the page goes on by itself under another address, take nothing from the panel.
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
import { loadEditing } from './load-editing';
import { watchArrivals } from './page-arrivals';
import { withEditing } from './with-editing';

export function connectToActiveTab({ connecting, message, unreachable }: ConnectionEvents): Connection {
  let port: TypedPort<FromPanel, FromPage> | undefined;
  /** The tab that is read, or that nobody answered in. */
  let tabId: number | undefined;
  let attempt = 0;
  /** How often the browser was asked where the agent is: only its last answer counts. */
  let asked = 0;

  const connect = (tab: number, mine: number, wasOpen: boolean): void => {
    let isStale = wasOpen;
    const raw = browser.tabs.connect(tab, { name: pagePort, frameId: 0 });
    const current = withEditing(panelSide(raw), () => loadEditing(tab));
    port = current;
    current.listen((received) => {
      // Whoever answers is of this version: the tab was loaded anew while no panel was open.
      if (isStale) void forgetOpenBefore(tab);
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

  const leave = (): void => {
    attempt++;
    port?.close();
    port = undefined;
    connecting();
  };

  /** Goes where the agent is, if that is elsewhere, or if nobody answers there so far. */
  const follow = async (): Promise<void> => {
    const mine = ++asked;
    const tab = await tabToRead();
    const wasOpen = tab !== undefined && (await wasOpenBefore(tab));
    if (mine !== asked || (port && tab === tabId)) return;
    leave();
    tabId = tab;
    if (tab === undefined) unreachable('no-access');
    else connect(tab, attempt, wasOpen);
  };
  const reconnect = (): void => {
    leave();
    void follow();
  };

  browser.tabs.onActivated.addListener(() => void follow());
  browser.tabs.onUpdated.addListener((id, change, tab) => {
    if (change.status === 'loading') void forgetOpenBefore(id);
    if (!tab.active || change.status !== 'complete') return;
    // The same page says its address again: other adapters may fit another one.
    if (port && id === tabId) port.send({ type: 'where' });
    else if (id === tabId) void follow();
  });
  watchArrivals((id) => {
    // The page before it may not have gone yet as far as this side knows.
    if (id === tabId) reconnect();
  });
  void follow();
  return {
    send: (out) => port?.send(out),
    reconnect,
    reload: () => {
      if (tabId !== undefined) void reloadTab(tabId);
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
