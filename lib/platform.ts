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
