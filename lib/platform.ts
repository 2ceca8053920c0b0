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

/** What stands with the browser for one site, by the pattern of its pages. */
const registrationFor = (pages: string) => ({
  id: `site ${pages}`,
  matches: [pages],
  ...scripts,
  runAt: 'document_start' as const,
  persistAcrossSessions: true,
});

/**
 * Asks for one site and, if the agent agrees, reads its pages: those that are open, and all that will be.
 * @param origin such as https://help.example.com
 */
export async function requestSiteAccess(origin: string): Promise<boolean> {
  const registration = registrationFor(pagesOf(origin));
  const { id, matches } = registration;
  if (!(await browser.permissions.request({ origins: matches }))) return false;
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (!registered.length) await browser.scripting.registerContentScripts([registration]);
  await readOpenPages(matches);
  return true;
}

/** Puts the scripts into the pages that are open; all others get them as they are opened. */
async function readOpenPages(matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  // A tab that is just being left takes no script; it gets its own on its next page.
  await Promise.allSettled(
    tabs.flatMap(({ id }) => {
      const target = { tabId: id! };
      return [
        browser.scripting.executeScript({ target, files: scripts.js as ScriptPublicPath[] }),
        browser.scripting.insertCSS({ target, files: scripts.css }),
      ];
    }),
  );
}

/**
 * Registers the scripts anew for every site that was allowed, and drops what an earlier version registered: an update
 * may rename them, and Chromium forgets all registrations at one. Call it when the extension was installed or updated.
 * @param packAddresses where rule packs are fetched from: that permission alone lets nobody read the site's pages
 */
export async function renewSiteAccess(packAddresses: readonly string[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const read = new Set(registered.flatMap(({ matches = [] }) => matches));
  const packPages = new Set(packAddresses.map(pagesOf));
  const declared = new Set(
    browser.runtime.getManifest().content_scripts?.flatMap(({ matches = [] }) => matches),
  );
  const { origins = [] } = await browser.permissions.getAll();
  const sites = origins.filter(
    (pages) =>
      /^https:\/\/[^/*]+\/\*$/.test(pages) &&
      !declared.has(pages) &&
      (read.has(pages) || !packPages.has(pages)),
  );
  if (registered.length)
    await browser.scripting.unregisterContentScripts({ ids: registered.map(({ id }) => id) });
  if (!sites.length) return;
  await browser.scripting.registerContentScripts(sites.map(registrationFor));
  await readOpenPages(sites);
}

const openBefore = 'open-before';

/**
 * Notes which tabs are open. Call it when the extension was installed or updated: Chromium puts its scripts into none of
 * them, and tells nobody what a help desk's tab shows. Firefox puts them in by itself.
 */
export async function noteOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const tabs = await browser.tabs.query({});
  await browser.storage.session.set({ [openBefore]: tabs.flatMap(({ id }) => id ?? []) });
}

async function tabsOpenBefore(): Promise<number[]> {
  const { [openBefore]: noted } = await browser.storage.session.get(openBefore);
  return Array.isArray(noted) ? (noted as number[]) : [];
}

/** Was this tab open before this version of the extension was there, and has not been loaded anew since? */
export const wasOpenBefore = async (tabId: number): Promise<boolean> =>
  (await tabsOpenBefore()).includes(tabId);

/** The tab is loaded anew: it gets the scripts of this version. */
export async function forgetOpenBefore(tabId: number): Promise<void> {
  const noted = await tabsOpenBefore();
  if (noted.includes(tabId))
    await browser.storage.session.set({ [openBefore]: noted.filter((one) => one !== tabId) });
}

/** Loads a tab anew, which needs no permission. */
export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

/** Has the agent said yes to this site, and not taken it back? */
export const isAllowed = (address: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pagesOf(address)] });

/** Takes a site's permission back. */
export async function revokeSiteAccess(origin: string): Promise<void> {
  await browser.scripting
    .unregisterContentScripts({ ids: [registrationFor(pagesOf(origin)).id] })
    .catch(() => {});
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
