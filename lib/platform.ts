/**
 * The one place where Chromium's and Firefox's extension interfaces differ.
 */
import polyfilled from 'webextension-polyfill';
import { browser } from 'wxt/browser';

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

/**
 * Asks for one site and, if the agent agrees, reads its pages from the next load on.
 * @param origin such as https://help.example.com
 */
export async function readSite(origin: string): Promise<boolean> {
  const matches = [`${origin}/*`];
  if (!(await browser.permissions.request({ origins: matches }))) return false;
  const id = `desk ${origin}`;
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (script?.js && !registered.length) {
    await browser.scripting.registerContentScripts([
      {
        id,
        matches,
        js: ['content-scripts/reader.js', ...script.js],
        css: script.css ?? [],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  }
  return true;
}

/** Takes a site's permission back; its pages are not read from the next load on. */
export async function forgetSite(origin: string): Promise<void> {
  await browser.scripting.unregisterContentScripts({ ids: [`desk ${origin}`] }).catch(() => {});
  await browser.permissions.remove({ origins: [`${origin}/*`] });
}

/** Opens the panel from a click in one of the extension's own pages. */
export function openPanelHere(): Promise<unknown> {
  if (import.meta.env.FIREFOX) return polyfilled.sidebarAction.open();
  // The call must come straight from the click, so the window is named by its constant.
  return browser.sidePanel.open({ windowId: browser.windows.WINDOW_ID_CURRENT });
}

/** Asks for the permission to fetch from one address. Call it straight from a click. */
export const askFor = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [`${origin}/*`] });

/** The extension's own id, by which a policy names it. */
export const extensionId = (): string => browser.runtime.id;
