/**
 * The one place where Chromium's and Firefox's extension interfaces differ.
 */
import polyfilled from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** A click on the toolbar button (or its shortcut) opens the panel. Call it first thing in the background. */
export function openPanelOnClick(): void {
  if (import.meta.env.FIREFOX) {
    // Firefox opens a sidebar only from the click's own handler.
    polyfilled.action.onClicked.addListener(() => polyfilled.sidebarAction.toggle());
  } else {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  }
}

/** Is this the address of the extension's own practice page? */
export const isPracticeAddress = (address: string): boolean =>
  address.startsWith(browser.runtime.getURL('/practice.html'));

/** Opens the settings, such as at `#mirror`. */
export const openSettings = (view = ''): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL(`/options.html${view}` as '/options.html') });

/** Opens the practice inbox beside the panel. */
export const openPractice = (): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });

/** All pages of a host, whichever its port: Firefox knows no pattern with one. */
const pagesOf = (origin: string): string => {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
};

/** By their names: what Firefox tells of its own manifest are whole addresses, which it then refuses here. */
const scripts = {
  js: ['content-scripts/inference.js', 'content-scripts/page.js'],
  css: ['content-scripts/page.css'],
};

/**
 * Asks for one site and, if the agent agrees, reads its pages: those that are open, and all that will be.
 * @param origin such as https://help.example.com
 */
export async function requestSiteAccess(origin: string): Promise<boolean> {
  const matches = [pagesOf(origin)];
  if (!(await browser.permissions.request({ origins: matches }))) return false;
  const id = `desk ${origin}`;
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (!registered.length) {
    await browser.scripting.registerContentScripts([
      { id, matches, ...scripts, runAt: 'document_idle', persistAcrossSessions: true },
    ]);
  }
  for (const tab of await browser.tabs.query({ url: matches })) {
    const target = { tabId: tab.id! };
    // A tab that is just being left takes no script; it gets its own on its next page.
    await Promise.all([
      browser.scripting.executeScript({ target, files: scripts.js as ScriptPublicPath[] }),
      browser.scripting.insertCSS({ target, files: scripts.css }),
    ]).catch(() => {});
  }
  return true;
}

/** Has the agent said yes to this site, and not taken it back? */
export const isAllowed = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pagesOf(address)] });

/** Takes a site's permission back. */
export async function revokeSiteAccess(origin: string): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [`desk ${origin}`] }).catch(() => {});
  await browser.permissions.remove({ origins: [pagesOf(origin)] });
}

/** Opens the panel from a click in one of the extension's own pages. */
export function openPanelHere(): Promise<unknown> {
  if (import.meta.env.FIREFOX) return polyfilled.sidebarAction.open();
  // The call must come straight from the click, so the window is named by its constant.
  return browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
}

/** Asks for the permission to fetch from one address. Call it straight from a click. */
export const askFor = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [pagesOf(origin)] });

/** The extension's own id, by which a policy names it. */
export const extensionId = (): string => browser.runtime.id;

/** The extension's own version, such as 0.1.0. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;
